package vn.doithoai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperPreviews;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/** Reads together what stands before somebody who writes a plan. */
@Component
class PlanDesk {

    private final Plans plans;
    private final PlanSectionRepository sections;
    private final Papers papers;
    private final PaperPreviews previews;
    private final PlanNotes notes;

    PlanDesk(Plans plans, PlanSectionRepository sections, Papers papers, PaperPreviews previews, PlanNotes notes) {
        this.plans = plans;
        this.sections = sections;
        this.papers = papers;
        this.previews = previews;
        this.notes = notes;
    }

    /**
     * @param sections the opening comes first
     * @param removed sections that can be brought back
     */
    record Opened(
            PaperSummary paper,
            List<SectionView> sections,
            List<SectionView> removed,
            List<String> legalBases,
            List<String> leftovers,
            PlanNotes.Notes notes,
            PaperPreviews.Preview preview) {}

    @Transactional(readOnly = true)
    public Opened open(PaperId id, Actor actor) {
        PaperSummary paper = papers.find(id, actor);
        Plan plan = plans.load(id);
        List<PlanSection> all = sections.of(id.value());
        List<PlanSection> present =
                all.stream().filter(section -> !section.isRemoved()).toList();
        List<String> labels =
                PlanBody.labels(present.stream().map(PlanSection::text).toList());
        List<SectionView> shown = new ArrayList<>();
        for (int i = 0; i < present.size(); i++) {
            shown.add(SectionView.of(present.get(i), labels.get(i)));
        }
        List<SectionView> removed = all.stream()
                .filter(PlanSection::isRemoved)
                .map(section -> SectionView.of(section, ""))
                .toList();
        return new Opened(
                paper,
                shown,
                removed,
                plan.legalBases(),
                plan.leftovers(),
                notes.of(PlanLines.whole(paper, plan, all), actor),
                previews.of(id, actor));
    }

    /**
     * One section alone, without its number.
     *
     * @throws NotFound when it was removed, or belongs to another plan
     */
    @Transactional(readOnly = true)
    public SectionView section(PaperId id, UUID section, Actor actor) {
        papers.find(id, actor);
        return sections.find(section, id.value())
                .filter(found -> !found.isRemoved())
                .map(found -> SectionView.of(found, ""))
                .orElseThrow(() -> new NotFound("section " + section));
    }
}
