package vn.doithoai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.paper.PaperFixtures.CHAIR;
import static vn.doithoai.paper.PaperFixtures.OBSERVER;
import static vn.doithoai.paper.PaperFixtures.OFFICE;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.MissingGlyphs;
import vn.doithoai.letter.Letters;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.NotPermitted;
import vn.doithoai.shared.StaleVersion;

@PageTest
class PaperReviewsTest {

    @Autowired
    PaperFixtures fixtures;

    @Autowired
    Papers papers;

    @Autowired
    PaperReviews reviews;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void aPaperGoesThroughReview() {
        PaperId id = fixtures.inReview(DocumentKind.OFFICIAL_LETTER);
        reviews.sendBack(id, "Thiếu ngày", fixtures.version(id), CHAIR);
        assertThat(state(id)).isEqualTo(PaperState.DRAFT);
        reviews.submit(id, fixtures.version(id), OFFICE);
        reviews.approve(id, null, fixtures.version(id), CHAIR);

        assertThat(state(id)).isEqualTo(PaperState.APPROVED);
        assertThat(jdbc.sql("select action from audit_event where entity = 'paper' order by seq")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "paper.created", "paper.submitted", "paper.returned", "paper.submitted", "paper.approved");
    }

    @Test
    void aPaperInReviewIsNotEdited() {
        PaperId id = fixtures.inReview(DocumentKind.OFFICIAL_LETTER);

        assertThatThrownBy(() -> letters.change(id, fixtures.letter(DocumentKind.NOTICE), fixtures.version(id), OFFICE))
                .isInstanceOf(PaperMoveRefused.class);
        assertThatThrownBy(() -> papers.holdDraft(id, OFFICE)).isInstanceOf(PaperMoveRefused.class);
        assertThat(papers.find(id, OFFICE).details().kind()).isEqualTo(DocumentKind.OFFICIAL_LETTER);

        reviews.withdraw(id, "Sửa lại", fixtures.version(id), OFFICE);
        letters.change(id, fixtures.letter(DocumentKind.NOTICE), fixtures.version(id), OFFICE);
        assertThat(papers.find(id, OFFICE).details().kind()).isEqualTo(DocumentKind.NOTICE);
    }

    @Test
    void whoMayNotDecideChangesNothing() {
        PaperId id = fixtures.inReview(DocumentKind.OFFICIAL_LETTER);
        long version = fixtures.version(id);

        assertThatThrownBy(() -> reviews.approve(id, null, version, OFFICE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reviews.sendBack(id, "Không", version, OFFICE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reviews.withdraw(id, "Không", version, CHAIR)).isInstanceOf(NotPermitted.class);
        assertThat(state(id)).isEqualTo(PaperState.IN_REVIEW);
    }

    @Test
    void papersOnTheirWayAreNotThereForObservers() {
        PaperId draft = fixtures.draft(DocumentKind.NOTICE);
        PaperId issued = fixtures.issued(DocumentKind.OFFICIAL_LETTER, 5);

        assertThatThrownBy(() -> papers.find(draft, OBSERVER)).isInstanceOf(NotFound.class);
        assertThat(papers.findAll(List.of(draft, issued), OBSERVER))
                .extracting(PaperSummary::id)
                .containsExactly(issued);
        assertThat(papers.findIssued(draft)).isEmpty();
        assertThat(reviews.steps(issued, OBSERVER)).extracting(PaperStep::kind).containsExactly(ActKind.ISSUANCE);
    }

    @Test
    void aDiscardedDraftIsGoneAndTheLogRemains() {
        PaperId id = fixtures.inReview(DocumentKind.OFFICIAL_LETTER);
        assertThatThrownBy(() -> reviews.discard(id, "Không cần nữa", fixtures.version(id), OFFICE))
                .isInstanceOf(PaperMoveRefused.class);
        reviews.sendBack(id, "Không cần", fixtures.version(id), CHAIR);
        long version = fixtures.version(id);
        assertThatThrownBy(() -> reviews.discard(id, "Không cần nữa", version, CHAIR))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reviews.discard(id, "Không cần nữa", version - 1, OFFICE))
                .isInstanceOf(StaleVersion.class);

        reviews.discard(id, "Không cần nữa", version, OFFICE);

        assertThatThrownBy(() -> papers.find(id, OFFICE)).isInstanceOf(NotFound.class);
        assertThat(papers.findAll(List.of(id), OFFICE)).isEmpty();
        assertThat(papers.search(new PaperFilter("", null, null, null), PageRequest.of(0, 25, Sort.by("id")), OFFICE))
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from letter").query(Long.class).single())
                .isZero();
        assertThat(reviews.steps(id, OFFICE))
                .first()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(ActKind.DISCARD))
                .satisfies(step -> assertThat(step.note()).isEqualTo("Không cần nữa"));
        assertThat(jdbc.sql("select detail::text from audit_event where action = 'paper.discarded'")
                        .query(String.class)
                        .single())
                .contains(PaperFixtures.SUBJECT, "Không cần nữa");
        assertThatThrownBy(() -> reviews.submit(id, version + 1, OFFICE)).isInstanceOf(PaperMoveRefused.class);
        assertThatThrownBy(() -> jdbc.sql("update paper set state = 'DRAFT'").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("the paper is discarded");
    }

    /** Approved and returned in the same instant: one counts, the other is told. */
    @Test
    void ofTwoDecisionsAtOnceOneWins() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                PaperId id = fixtures.inReview(DocumentKind.OFFICIAL_LETTER);
                long version = fixtures.version(id);
                CyclicBarrier start = new CyclicBarrier(2);
                Callable<Boolean> approval = () -> decided(start, () -> reviews.approve(id, null, version, CHAIR));
                Callable<Boolean> refusal = () -> decided(start, () -> reviews.sendBack(id, "Chưa rõ", version, CHAIR));

                Future<Boolean> approved = people.submit(approval);
                Future<Boolean> returned = people.submit(refusal);

                assertThat(approved.get()).isNotEqualTo(returned.get());
                assertThat(state(id)).isEqualTo(approved.get() ? PaperState.APPROVED : PaperState.DRAFT);
                assertThat(jdbc.sql("select count(*) from paper_act where paper_id = ? and kind <> 'SUBMISSION'")
                                .param(id.value())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            }
        } finally {
            people.shutdown();
        }
    }

    private static boolean decided(CyclicBarrier start, Runnable decision) throws Exception {
        start.await();
        try {
            decision.run();
            return true;
        } catch (StaleVersion | PaperMoveRefused | org.springframework.dao.ConcurrencyFailureException late) {
            return false;
        }
    }

    @Test
    void aPaperThatCantBePrintedIsNotSubmitted() {
        PaperId id = letters.write(fixtures.letter(DocumentKind.NOTICE, "Việc đã xong \u2713"), OFFICE);

        assertThatThrownBy(() -> reviews.submit(id, fixtures.version(id), OFFICE))
                .isInstanceOfSatisfying(
                        MissingGlyphs.class,
                        missing -> assertThat(missing.glyphs()).singleElement().satisfies(glyph -> {
                            assertThat(glyph.character()).isEqualTo("\u2713");
                            assertThat(glyph.text()).contains("Việc đã xong");
                        }));
        assertThat(state(id)).isEqualTo(PaperState.DRAFT);
    }

    private PaperState state(PaperId id) {
        return papers.find(id, OFFICE).state();
    }
}
