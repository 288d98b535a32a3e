package vn.doithoai.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.document.MissingGlyphs;
import vn.doithoai.document.OfficialDocument;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;

/**
 * Issuing papers (ban hành): number, date and signer come from the records clerk's book, then the files are made and
 * stored, and nothing of the paper changes any more.
 */
@Service
public class PaperIssues {

    private final PaperRepository papers;
    private final PaperActRepository acts;
    private final PaperDocuments documents;
    private final PaperTexts texts;
    private final DocumentRenderer renderer;
    private final PaperNumbering numbering;
    private final PaperFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperIssues(
            PaperRepository papers,
            PaperActRepository acts,
            PaperDocuments documents,
            PaperTexts texts,
            DocumentRenderer renderer,
            PaperNumbering numbering,
            PaperFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.acts = acts;
        this.documents = documents;
        this.texts = texts;
        this.renderer = renderer;
        this.numbering = numbering;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Taken field {@code number} when a paper of the year has it already
     * @throws ContentChanged when the words aren't those that were approved
     * @throws MissingGlyphs when a name or a symbol has characters that the font lacks
     * @throws StaleVersion when somebody else acted after the form was opened
     */
    @Transactional
    public void issue(PaperId id, IssueDetails details, long version, Actor actor) {
        actor.require(Permission.PAPER_ISSUE);
        if (details.issuedOn().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("no paper is issued in the future");
        }
        Paper paper = lock(id.value());
        StaleVersion.check(version, paper.version());
        refuseOtherWords(paper);
        Instant now = clock.instant();
        Issuance issuance = numbered(paper, details);
        PaperAct act = paper.issue(issuance, actor, now);
        papers.flush();
        acts.saveAndFlush(act);
        store(paper, now);
        replaceEarlier(paper, issuance.code(), actor, now);
        events.publishEvent(Act.of(actor, "paper.issued", "paper", paper.id())
                .with("code", issuance.code())
                .with("issuedOn", issuance.issuedOn().toString()));
        events.publishEvent(new PaperIssued(
                id,
                paper.details().kind(),
                paper.source(),
                issuance.code(),
                issuance.issuedOn(),
                idOf(paper.replaces())));
    }

    private Issuance numbered(Paper paper, IssueDetails details) {
        NumberingRules rules = numbering.rules();
        String sequence = rules.sequence(paper.details().kind());
        int year = details.issuedOn().getYear();
        Integer given = details.number();
        if (!rules.isAutomatic() && given == null) {
            throw new IllegalArgumentException("the number comes from the clerk's book");
        }
        int number = rules.isAutomatic() || given == null ? numbering.take(sequence, year) : given;
        var issuance = new Issuance(number, details.symbol(), sequence, details.issuedOn(), details.signer());
        if (numbering.isTaken(sequence, year, number, issuance.code())) {
            throw new Taken("number");
        }
        return issuance;
    }

    /** The approval was given to these words; data that they are made from may have changed since. */
    private void refuseOtherWords(Paper paper) {
        if (paper.state() == PaperState.APPROVED
                && !texts.approved(paper.id())
                        .filter(documents.text(paper).lines()::equals)
                        .isPresent()) {
            throw new ContentChanged();
        }
    }

    private void store(Paper paper, Instant now) {
        OfficialDocument document = documents.of(paper);
        files.store(paper.id(), renderer.pdf(document), renderer.docx(document), document, now);
    }

    private void replaceEarlier(Paper paper, String code, Actor actor, Instant now) {
        UUID earlier = paper.replaces();
        if (earlier != null) {
            acts.save(lock(earlier).giveWayTo(code, actor, now));
            papers.flush();
            events.publishEvent(
                    Act.of(actor, "paper.replaced", "paper", earlier).with("code", code));
        }
    }

    private Paper lock(UUID id) {
        return papers.lock(id).orElseThrow(() -> new NotFound("paper " + id));
    }

    private static @Nullable PaperId idOf(@Nullable UUID id) {
        return id == null ? null : new PaperId(id);
    }

    /** The words aren't those that were approved: the paper has to be withdrawn and submitted again. */
    public static class ContentChanged extends RuntimeException {

        ContentChanged() {
            super("the words differ from those that were approved");
        }
    }
}
