package vn.doithoai.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperPlaces;
import vn.doithoai.paper.PaperPreviews;
import vn.doithoai.paper.PaperPrints;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.paper.PaperSources;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.PaperText;
import vn.doithoai.paper.Papers;
import vn.doithoai.registry.PaperArchive;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** Reads together what stands on the page of one paper. */
@Component
class PaperDossiers {

    private final Papers papers;
    private final PaperReviews reviews;
    private final PaperComments comments;
    private final PaperPreviews previews;
    private final PaperPrints prints;
    private final PaperSources sources;
    private final PaperArchive archive;
    private final Units units;
    private final List<PaperPlaces> places;

    PaperDossiers(
            Papers papers,
            PaperReviews reviews,
            PaperComments comments,
            PaperPreviews previews,
            PaperPrints prints,
            PaperSources sources,
            PaperArchive archive,
            Units units,
            List<PaperPlaces> places) {
        this.papers = papers;
        this.reviews = reviews;
        this.comments = comments;
        this.previews = previews;
        this.prints = prints;
        this.sources = sources;
        this.archive = archive;
        this.units = units;
        this.places = places;
    }

    @Transactional(readOnly = true)
    PaperDossier of(PaperId id, Actor actor) {
        PaperSummary paper = papers.find(id, actor);
        boolean inside = actor.may(Permission.PAPER_VIEW_DRAFTS);
        boolean issued = paper.state().isIssued();
        PaperPreviews.Preview preview = previews.of(id, actor);
        UnitId unit = paper.details().unit();
        return new PaperDossier(
                paper,
                unit == null ? null : units.find(unit).details().name(),
                preview.printed(),
                preview.text(),
                issued ? List.of() : preview.unprintable(),
                reviews.steps(id, actor),
                inside ? comments.on(id) : List.of(),
                inside && !issued ? difference(id, preview.text()) : null,
                prints.pdfHash(id).orElse(null),
                issued ? archive.scans(id) : List.of(),
                inside && issued ? archive.copies(id) : List.of(),
                places.stream().flatMap(each -> each.of(paper, actor).stream()).toList(),
                other(paper.replaces(), actor),
                other(paper.replacedBy(), actor),
                allowed(paper, actor));
    }

    private @Nullable PaperDifference difference(PaperId id, PaperText text) {
        return reviews.decidedBefore(id)
                .map(before -> PaperDifference.between(before, text.paragraphs()))
                .orElse(null);
    }

    private @Nullable PaperSummary other(@Nullable PaperId id, Actor actor) {
        return id == null
                ? null
                : papers.findAll(List.of(id), actor).stream().findFirst().orElse(null);
    }

    private PaperDossier.Allowed allowed(PaperSummary paper, Actor actor) {
        PaperState state = paper.state();
        boolean drafts = actor.may(Permission.PAPER_DRAFT);
        boolean reviewing = actor.may(Permission.PAPER_REVIEW);
        boolean issues = actor.may(Permission.PAPER_ISSUE);
        boolean underway = state == PaperState.IN_REVIEW || state == PaperState.APPROVED;
        return new PaperDossier.Allowed(
                drafts && state.isEditable() ? sources.editAddress(paper) : null,
                drafts && state.isEditable(),
                drafts && state.isEditable(),
                drafts && underway,
                reviewing && state == PaperState.IN_REVIEW,
                drafts && !state.isIssued(),
                reviewing && !state.isIssued(),
                reviewing && state == PaperState.IN_REVIEW,
                reviewing && underway,
                issues && state == PaperState.APPROVED,
                issues && state.isIssued(),
                drafts && state == PaperState.ISSUED && paper.replacedBy() == null);
    }
}
