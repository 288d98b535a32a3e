package vn.doithoai.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;

/** The ways to start a plan: the built-in outline, or an earlier plan with its years moved on. */
@Service
class PlanStarts {

    private final Plans plans;
    private final PlanTemplate template;
    private final Papers papers;

    PlanStarts(Plans plans, PlanTemplate template, Papers papers) {
        this.plans = plans;
        this.template = template;
        this.papers = papers;
    }

    /**
     * @param moved dates and years that were changed, to be checked
     */
    record Started(PaperId id, int moved) {}

    @Transactional
    public Started fromTemplate(int year, Actor actor) {
        return new Started(plans.begin(template.draft(year), actor), 0);
    }

    /** @throws vn.doithoai.shared.NotFound when it isn't a plan, or one the actor may not see */
    @Transactional
    public Started fromEarlier(PaperId earlier, int year, Actor actor) {
        PaperDetails old = papers.find(earlier, actor).details();
        YearShift years = new YearShift(old.year(), year);
        PaperDetails moved = new PaperDetails(
                old.kind(), year, years.shift(old.subject()), old.unit(), old.recipients(), old.signer());
        PaperId id = plans.copy(earlier, moved, null, years::shift, actor);
        return new Started(id, years.moved());
    }

    /** Plans that a new one may be made from, the newest year first. */
    @Transactional(readOnly = true)
    public List<PaperSummary> earlier(Actor actor) {
        return plans.all(null, actor);
    }
}
