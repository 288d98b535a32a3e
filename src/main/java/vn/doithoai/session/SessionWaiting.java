package vn.doithoai.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** Sessions that need a day: those whose period is near or has begun, and those that were postponed. */
@Component
class SessionWaiting implements Waiting {

    /** Days before the period begins. */
    private static final int NEAR = 30;

    private final DialogueSessions sessions;
    private final Clock clock;

    SessionWaiting(DialogueSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        List<Item> items = new ArrayList<>();
        if (actor.may(Permission.SESSION_SCHEDULE)) {
            var found = sessions.withoutDay(LocalDate.now(clock).plusDays(NEAR), actor);
            var planned = of(SessionState.PLANNED, found);
            if (!planned.isEmpty()) {
                LocalDate end = planned.get(0).schedule().lastDay();
                items.add(item("sessionsWithoutDay", planned, SessionClocks.noticeDue(end)));
            }
            var postponed = of(SessionState.POSTPONED, found);
            if (!postponed.isEmpty()) {
                items.add(item("sessionsPostponed", postponed, null));
            }
        }
        return items;
    }

    private static List<SessionSummary> of(SessionState state, List<SessionSummary> found) {
        return found.stream().filter(session -> session.state() == state).toList();
    }

    /** One session is a click away; of several the list is. */
    private static Item item(String code, List<SessionSummary> sessions, @Nullable LocalDate due) {
        SessionSummary first = sessions.get(0);
        String href = sessions.size() == 1
                ? SessionController.address(first.id()) + "/schedule"
                : SessionController.PATH + "?state=" + first.state();
        return new Item(code, sessions.size(), due, href);
    }
}
