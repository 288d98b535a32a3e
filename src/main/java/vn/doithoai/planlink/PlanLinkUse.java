package vn.doithoai.planlink;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperState;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonUse;
import vn.doithoai.plan.PlanAddress;
import vn.doithoai.shared.Permission;

/** The plans in which a person presides or has a task, on the person's page. */
@Component
class PlanLinkUse implements PersonUse {

    private final PlanLinkRepository links;

    PlanLinkUse(PlanLinkRepository links) {
        this.links = links;
    }

    @Override
    public List<Item> of(PersonId person) {
        return links.plansOf(person.value()).stream().map(PlanLinkUse::item).toList();
    }

    @Override
    public void follow(PersonId merged, PersonId kept) {
        links.handOver(merged.value(), kept.value());
    }

    private static Item item(PlanLinkRepository.PlanOfPerson plan) {
        boolean issued = PaperState.valueOf(plan.getState()).isIssued();
        return new Item(
                "plan",
                plan.getSubject(),
                PlanAddress.of(new PaperId(plan.getPaperId())),
                issued ? Permission.PAPER_VIEW : Permission.PAPER_VIEW_DRAFTS,
                false);
    }
}
