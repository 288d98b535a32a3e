package vn.doithoai.paper;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.document.MissingGlyphs;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/**
 * The way of a paper through review (trình duyệt, trình, góp ý, trả lại, duyệt). Every act is based on the version that the actor saw;
 * of two who act at once one wins and the other is told.
 */
@Service
public class PaperReviews {

    private final PaperRepository papers;
    private final PaperActRepository acts;
    private final PaperDocuments documents;
    private final PaperSources sources;
    private final PaperTexts texts;
    private final DocumentRenderer renderer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperReviews(
            PaperRepository papers,
            PaperActRepository acts,
            PaperDocuments documents,
            PaperSources sources,
            PaperTexts texts,
            DocumentRenderer renderer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.acts = acts;
        this.documents = documents;
        this.sources = sources;
        this.texts = texts;
        this.renderer = renderer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hands the draft to the chair (trình duyệt), after it was printed once for trial.
     *
     * @throws MissingGlyphs when it has characters that the printed font lacks
     */
    @Transactional
    public void submit(PaperId id, long version, Actor actor) {
        actor.require(Permission.PAPER_DRAFT);
        Paper paper = locked(id, version);
        PaperAct act = paper.submit(actor, clock.instant());
        renderer.pdf(documents.of(paper));
        record(act, Act.of(actor, "paper.submitted", "paper", id.value()));
        texts.keep(act, documents.text(paper));
    }

    /** Takes a submission or an approval back, so that the paper can be changed (rút lại). */
    @Transactional
    public void withdraw(PaperId id, String reason, long version, Actor actor) {
        actor.require(Permission.PAPER_DRAFT);
        record(
                locked(id, version).withdraw(reason, actor, clock.instant()),
                Act.of(actor, "paper.withdrawn", "paper", id.value()));
    }

    /** Back to whoever drafted it (trả lại). */
    @Transactional
    public void sendBack(PaperId id, String reason, long version, Actor actor) {
        actor.require(Permission.PAPER_REVIEW);
        record(
                locked(id, version).sendBack(reason, actor, clock.instant()),
                Act.of(actor, "paper.returned", "paper", id.value()));
    }

    /**
     * Agrees (duyệt). Whoever holds the permission may also approve a paper that he or she drafted: the authority is the
     * chair's own; the act tells it.
     */
    @Transactional
    public void approve(PaperId id, @Nullable String note, long version, Actor actor) {
        actor.require(Permission.PAPER_REVIEW);
        Paper paper = locked(id, version);
        PaperAct act = paper.approve(note, actor, clock.instant());
        record(act, Act.of(actor, "paper.approved", "paper", id.value()));
        texts.keep(act, documents.text(paper));
    }

    /** Gives a draft up (bỏ dự thảo): paper and content are gone from everywhere; the log keeps that and why. */
    @Transactional
    public void discard(PaperId id, String reason, long version, Actor actor) {
        actor.require(Permission.PAPER_DRAFT);
        Paper paper = locked(id, version);
        record(
                paper.discard(reason, actor, clock.instant()),
                Act.of(actor, "paper.discarded", "paper", id.value())
                        .with("subject", paper.details().subject()));
        sources.forget(paper);
    }

    /** Newest first; those who see issued papers only are told of issue and replacement. */
    @Transactional(readOnly = true)
    public List<PaperStep> steps(PaperId id, Actor actor) {
        boolean inside = actor.may(Permission.PAPER_VIEW_DRAFTS);
        return acts.of(id.value()).stream()
                .filter(act -> inside || act.kind() == ActKind.ISSUANCE || act.kind() == ActKind.REPLACEMENT)
                .map(act -> new PaperStep(act.kind(), act.at(), act.actor(), act.isByDrafter(), act.note()))
                .toList();
    }

    /** The paragraphs that a reviewer decided on before the latest submission; empty when there was no such decision. */
    @Transactional(readOnly = true)
    public Optional<List<String>> decidedBefore(PaperId id) {
        return texts.decidedBefore(id.value());
    }

    private void record(PaperAct act, Act recorded) {
        papers.flush();
        acts.saveAndFlush(act);
        String note = act.note();
        events.publishEvent(note == null ? recorded : recorded.with("note", shortened(note)));
    }

    private Paper locked(PaperId id, long version) {
        UUID value = id.value();
        Paper paper = papers.lock(value).orElseThrow(() -> new NotFound("paper " + value));
        StaleVersion.check(version, paper.version());
        return paper;
    }

    private static String shortened(String note) {
        return note.length() <= 200 ? note : note.substring(0, 199) + "…";
    }
}
