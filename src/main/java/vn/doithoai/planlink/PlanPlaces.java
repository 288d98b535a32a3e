package vn.doithoai.planlink;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperPlaces;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.plan.Plans;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The sessions that an issued plan foresees, on its page. */
@Component
class PlanPlaces implements PaperPlaces {

    private static final String SESSIONS = "/desk/sessions";

    private final PlanLinks links;
    private final DialogueSessions sessions;

    PlanPlaces(PlanLinks links, DialogueSessions sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    @Override
    public List<Place> of(PaperSummary paper, Actor actor) {
        if (!Plans.isIssuedPlan(paper) || !actor.may(Permission.SESSION_VIEW)) {
            return List.of();
        }
        Set<SessionId> linked = Set.copyOf(links.sessionsOf(List.of(paper.id())));
        int year = paper.details().year();
        if (linked.isEmpty()) {
            return List.of(new Place("sessions", "", 0, 0, SESSIONS + "?year=" + year));
        }
        return sessions.named(linked).stream()
                .map(session -> new Place(
                        "session",
                        session.displayName() + ", " + session.schedule().daysShown(),
                        0,
                        0,
                        SESSIONS + "/" + session.id().value()))
                .toList();
    }
}
