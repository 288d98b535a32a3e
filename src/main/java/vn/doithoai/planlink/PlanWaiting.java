package vn.doithoai.planlink;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.plan.Plans;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionState;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/**
 * A plan in force, of this year or a later one, that no session belongs to, on the desk of the office: neither is one
 * linked, nor does the year foresee any, as at least one must be held (Luật 72/2025/QH15, Điều 43 khoản 1).
 */
@Component
class PlanWaiting implements Waiting {

    private final Plans plans;
    private final PlanLinks links;
    private final DialogueSessions sessions;
    private final Clock clock;

    PlanWaiting(Plans plans, PlanLinks links, DialogueSessions sessions, Clock clock) {
        this.plans = plans;
        this.links = links;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        if (!actor.may(Permission.SESSION_SCHEDULE) || !actor.may(Permission.SESSION_VIEW)) {
            return List.of();
        }
        int year = LocalDate.now(clock).getYear();
        List<Item> items = new ArrayList<>();
        for (PaperSummary plan : plans.inForce()) {
            int of = plan.details().year();
            if (of >= year && links.sessionsOf(List.of(plan.id())).isEmpty() && !isForeseen(of, actor)) {
                items.add(new Item("planWithoutSession", of, LocalDate.of(of, 12, 31), PaperAddress.of(plan.id())));
            }
        }
        return items;
    }

    private boolean isForeseen(int year, Actor actor) {
        return sessions.ofYear(year, actor).stream().anyMatch(session -> session.state() != SessionState.CANCELLED);
    }
}
