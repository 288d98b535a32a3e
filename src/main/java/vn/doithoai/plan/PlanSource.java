package vn.doithoai.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperContent;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSource;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;

/** The content of plans, for review and issue. */
@Component
class PlanSource implements PaperSource {

    static final String NAME = "plan";

    private final Plans plans;
    private final Papers papers;

    PlanSource(Plans plans, Papers papers) {
        this.plans = plans;
        this.papers = papers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PaperContent content(PaperId id) {
        return new PaperContent(List.of(), plans.load(id).printedBases(), PlanBody.blocks(plans.texts(id)), List.of());
    }

    @Override
    public String editAddress(PaperId id) {
        return PlanAddress.edit(id);
    }

    @Override
    public void forget(PaperId draft) {
        plans.forget(draft);
    }

    @Override
    public PaperId beginReplacement(PaperId issued, Actor actor) {
        return plans.copy(issued, papers.find(issued, actor).details(), issued, line -> line, actor);
    }
}
