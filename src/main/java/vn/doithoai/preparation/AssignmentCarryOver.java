package vn.doithoai.preparation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperIssued;
import vn.doithoai.planlink.PlanLinkId;
import vn.doithoai.planlink.PlanLinks;

/**
 * When a plan is issued that corrects another, what was told of the work goes on with the work that was taken over
 * unchanged: same line, owner, task and deadline. Work that was given out anew starts open.
 */
@Component
class AssignmentCarryOver {

    private final PlanLinks links;
    private final AssignmentProgressRepository progress;
    private final AssignmentActRepository acts;

    AssignmentCarryOver(PlanLinks links, AssignmentProgressRepository progress, AssignmentActRepository acts) {
        this.links = links;
        this.progress = progress;
        this.acts = acts;
    }

    @EventListener
    @Transactional
    public void carryOver(PaperIssued issued) {
        if (issued.kind() != DocumentKind.PLAN || issued.replaced() == null) {
            return;
        }
        Map<UUID, PlanLinkId> now = new HashMap<>();
        links.takenOver(issued.id()).forEach((link, origin) -> now.put(origin.value(), link));
        progress.findAllById(now.keySet())
                .forEach(told -> progress.save(told.carriedTo(Objects.requireNonNull(now.get(told.linkId())))));
        List<AssignmentAct> past = new ArrayList<>(acts.of(now.keySet()));
        // newest first; the order of acts is the order of saving
        Collections.reverse(past);
        past.forEach(act -> acts.save(act.carriedTo(Objects.requireNonNull(now.get(act.linkId())))));
    }
}
