package vn.doithoai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.paper.PaperFixtures.CHAIR;
import static vn.doithoai.paper.PaperFixtures.OFFICE;
import static vn.doithoai.paper.PaperFixtures.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.shared.NotPermitted;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;

@PageTest
class PaperIssuesTest {

    private static final int ISSUES = 50;

    /** As many as the application has connections to the database, but for two. */
    private static final int AT_ONCE = 8;

    @Autowired
    PaperFixtures fixtures;

    @Autowired
    Papers papers;

    @Autowired
    PaperReviews reviews;

    @Autowired
    PaperIssues issues;

    @Autowired
    PaperSources sources;

    @Autowired
    PaperNumbering numbering;

    @Autowired
    PaperFiles files;

    @Autowired
    PaperPrints prints;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void anIssuedPaperHasItsNumberAndItsStoredFiles() {
        PaperId id = fixtures.issued(DocumentKind.NOTICE, 27);

        PaperSummary paper = papers.find(id, OFFICE);
        assertThat(paper.code()).isEqualTo("27/TB-UBND");
        assertThat(paper.state()).isEqualTo(PaperState.ISSUED);
        byte[] stored = prints.pdf(id, OFFICE);
        assertThat(PaperFiles.sha256(stored)).isEqualTo(prints.pdfHash(id).orElseThrow());
        assertThat(prints.issuedPdf(id)).isEqualTo(stored);
    }

    /** A replacement that is given up frees the paper for another one. */
    @Test
    void aDiscardedReplacementMakesRoomForAnother() {
        PaperId old = fixtures.issued(DocumentKind.NOTICE, 5);
        sources.beginReplacement(old, OFFICE);
        PaperId first = papers.find(old, OFFICE).replacedBy();

        reviews.discard(first, "Sẽ soạn lại", fixtures.version(first), OFFICE);

        assertThat(papers.find(old, OFFICE).replacedBy()).isNull();
        sources.beginReplacement(old, OFFICE);
        assertThat(papers.find(old, OFFICE).replacedBy()).isNotNull().isNotEqualTo(first);
    }

    @Test
    void aTakenNumberIsRefusedAndAGapIsNot() {
        fixtures.issued(DocumentKind.NOTICE, 5);
        PaperId second = fixtures.approved(DocumentKind.NOTICE);

        assertThatThrownBy(() -> issue(second, DocumentKind.NOTICE, 5))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.field()).isEqualTo("number"));
        issue(second, DocumentKind.NOTICE, 9);
        assertThat(numbering.next(DocumentKind.NOTICE, 2026)).isEqualTo(10);
    }

    @Test
    void eachKindHasItsOwnNumbersUnlessTheyAreShared() {
        fixtures.issued(DocumentKind.NOTICE, 5);
        fixtures.issued(DocumentKind.SUBMISSION, 5);
        numbering.change(
                new NumberingRules(NumberingRules.Scope.SHARED, NumberingRules.Giver.CLERK), 0, BaseData.PROGRAM);
        fixtures.issued(DocumentKind.NOTICE, 6);
        PaperId other = fixtures.approved(DocumentKind.SUBMISSION);

        assertThatThrownBy(() -> issue(other, DocumentKind.SUBMISSION, 6)).isInstanceOf(Taken.class);
        assertThat(numbering.next(DocumentKind.SUBMISSION, 2026)).isEqualTo(7);
    }

    @Test
    void onlyTheApprovedWordsAreIssued() {
        PaperId id = fixtures.approved(DocumentKind.NOTICE);
        jdbc.sql("update letter set body = 'Nội dung khác'").update();

        assertThatThrownBy(() -> issue(id, DocumentKind.NOTICE, 1)).isInstanceOf(PaperIssues.ContentChanged.class);
        assertThat(papers.find(id, OFFICE).state()).isEqualTo(PaperState.APPROVED);
    }

    @Test
    void nobodyElseIssuesAndNothingIsIssuedBeforeItsTime() {
        PaperId id = fixtures.approved(DocumentKind.NOTICE);
        IssueDetails tomorrow = new IssueDetails(
                1,
                "TB-UBND",
                TODAY.plusDays(1),
                PaperFixtures.issue(DocumentKind.NOTICE, 1).signer());

        assertThatThrownBy(() ->
                        issues.issue(id, PaperFixtures.issue(DocumentKind.NOTICE, 1), fixtures.version(id), CHAIR))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> issues.issue(id, tomorrow, fixtures.version(id), OFFICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issues.issue(id, PaperFixtures.issue(DocumentKind.NOTICE, 1), 0, OFFICE))
                .isInstanceOf(StaleVersion.class);
        PaperId draft = fixtures.draft(DocumentKind.NOTICE);
        assertThatThrownBy(() -> issue(draft, DocumentKind.NOTICE, 1)).isInstanceOf(PaperMoveRefused.class);
    }

    @Test
    void aPaperTakesThePlaceOfAnother() {
        PaperId old = fixtures.issued(DocumentKind.NOTICE, 5);
        sources.beginReplacement(old, OFFICE);
        PaperId next = papers.find(old, OFFICE).replacedBy();
        assertThat(papers.find(old, OFFICE).state()).isEqualTo(PaperState.ISSUED);
        assertThatThrownBy(() -> sources.beginReplacement(old, OFFICE)).isInstanceOf(PaperMoveRefused.class);

        reviews.submit(next, fixtures.version(next), OFFICE);
        reviews.approve(next, null, fixtures.version(next), CHAIR);
        issue(next, DocumentKind.NOTICE, 6);

        assertThat(papers.find(old, OFFICE).state()).isEqualTo(PaperState.REPLACED);
        assertThat(papers.find(next, OFFICE).replaces()).isEqualTo(old);
        assertThat(prints.pdf(old, OFFICE)).isNotEmpty();
    }

    @Test
    void numbersOfParallelIssuesHaveNoGapAndNoDouble() throws Exception {
        List<PaperId> approved = approvedForAutomaticNumbers();

        int refused = issueAtOnce(approved, issues);

        assertThat(refused).isZero();
        assertThat(numbers())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ISSUES).boxed().toList());
    }

    /** The control: without the lock the same work collides. */
    @Test
    void withoutTheLockParallelIssuesCollide() throws Exception {
        List<PaperId> approved = approvedForAutomaticNumbers();
        PaperNumbering unlocked = new PaperNumbering(context.getBean(PaperSettingsRepository.class), jdbc, context) {
            @Override
            void hold(String sequence, int year) {
                // Nobody waits.
            }
        };

        assertThat(issueAtOnce(approved, issuesWith(unlocked))).isPositive();
    }

    private List<PaperId> approvedForAutomaticNumbers() {
        numbering.change(
                new NumberingRules(NumberingRules.Scope.PER_TYPE, NumberingRules.Giver.PROGRAM), 0, BaseData.PROGRAM);
        return IntStream.range(0, ISSUES)
                .mapToObj(i -> fixtures.approved(DocumentKind.NOTICE))
                .toList();
    }

    /** @return how many were refused */
    private int issueAtOnce(List<PaperId> approved, PaperIssues service) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> done = new ArrayList<>();
            for (PaperId id : approved) {
                long version = fixtures.version(id);
                done.add(clerks.submit(() -> issues(id, version, service)));
            }
            int refused = 0;
            for (Future<Boolean> each : done) {
                refused += each.get() ? 0 : 1;
            }
            return refused;
        } finally {
            clerks.shutdown();
        }
    }

    private boolean issues(PaperId id, long version, PaperIssues service) {
        try {
            transaction.executeWithoutResult(
                    status -> service.issue(id, PaperFixtures.issue(DocumentKind.NOTICE, null), version, OFFICE));
            return true;
        } catch (Taken | DataIntegrityViolationException doubled) {
            return false;
        }
    }

    private PaperIssues issuesWith(PaperNumbering other) {
        return new PaperIssues(
                context.getBean(PaperRepository.class),
                context.getBean(PaperActRepository.class),
                context.getBean(PaperDocuments.class),
                context.getBean(PaperTexts.class),
                context.getBean(DocumentRenderer.class),
                other,
                files,
                context,
                context.getBean(vn.doithoai.MovableClock.class));
    }

    private List<Integer> numbers() {
        return jdbc.sql("select number from paper where number is not null order by number")
                .query(Integer.class)
                .list();
    }

    private void issue(PaperId id, DocumentKind kind, int number) {
        issues.issue(id, PaperFixtures.issue(kind, number), fixtures.version(id), OFFICE);
    }
}
