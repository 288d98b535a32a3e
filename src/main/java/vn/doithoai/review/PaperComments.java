package vn.doithoai.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperPreviews;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.PaperText;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;

/** What reviewers say about parts of papers, and what the office answers (góp ý). */
@Service
class PaperComments {

    private final Papers papers;
    private final PaperCommentRepository comments;
    private final PaperPreviews previews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperComments(
            Papers papers,
            PaperCommentRepository comments,
            PaperPreviews previews,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.comments = comments;
        this.previews = previews;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PaperComment.Shown> on(PaperId paper) {
        return comments.on(paper.value()).stream().map(PaperComment::shown).toList();
    }

    @Transactional(readOnly = true)
    PaperComment.Shown find(PaperId paper, UUID comment) {
        return load(paper, comment).shown();
    }

    /** The part of a paper in review that is to be commented on. */
    @Transactional(readOnly = true)
    PaperText.Section section(PaperId id, String key, Actor actor) {
        actor.require(Permission.PAPER_REVIEW);
        return section(inReview(id, actor), key, actor);
    }

    /** @throws PaperMoveRefused unless the paper is in review */
    @Transactional
    void add(PaperId id, String sectionKey, String text, Actor actor) {
        actor.require(Permission.PAPER_REVIEW);
        PaperText.Section section = section(inReview(id, actor), sectionKey, actor);
        comments.saveAndFlush(new PaperComment(id, section, text, actor, clock.instant()));
        events.publishEvent(
                Act.of(actor, "paper.commented", "paper", id.value()).with("section", named(section)));
    }

    @Transactional
    void answer(PaperId id, UUID comment, String answer, Actor actor) {
        actor.require(Permission.PAPER_DRAFT);
        PaperComment found = load(id, comment);
        found.answer(answer, actor, clock.instant());
        comments.flush();
        events.publishEvent(Act.of(actor, "paper.commentAnswered", "paper", id.value()));
    }

    /** Nothing happens when it is settled already. */
    @Transactional
    void settle(PaperId id, UUID comment, Actor actor) {
        actor.require(Permission.PAPER_REVIEW);
        if (load(id, comment).settle(actor, clock.instant())) {
            comments.flush();
            events.publishEvent(Act.of(actor, "paper.commentSettled", "paper", id.value()));
        }
    }

    private PaperSummary inReview(PaperId id, Actor actor) {
        PaperSummary paper = papers.find(id, actor);
        if (paper.state() != PaperState.IN_REVIEW) {
            throw new PaperMoveRefused(paper.state(), "comment");
        }
        return paper;
    }

    private PaperText.Section section(PaperSummary paper, String key, Actor actor) {
        PaperText.Section section = previews.of(paper.id(), actor).text().section(key);
        if (section == null) {
            throw new NotFound("section " + key);
        }
        return section;
    }

    private static String named(PaperText.Section section) {
        String title = section.title();
        return title == null ? section.key() : title;
    }

    private PaperComment load(PaperId paper, UUID comment) {
        return comments.findById(comment)
                .filter(found -> found.paperId().equals(paper.value()))
                .orElseThrow(() -> new NotFound("comment " + comment));
    }
}
