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

/** Sessions that need a day: those whose period is near or has begun, those that were postponed, and those whose day has passed. */
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
            LocalDate today = LocalDate.now(clock);
            var found = sessions.withoutDay(today.plusDays(NEAR), actor);
            var over = found.stream().filter(session -> isOver(session, today)).toList();
            if (!over.isEmpty()) {
                items.add(new Item(
                        "sessionsOver", over.size(), over.get(0).schedule().lastDay(), place(over, "")));
            }
            var planned = found.stream()
                    .filter(session -> session.state() == SessionState.PLANNED && !isOver(session, today))
                    .toList();
            if (!planned.isEmpty()) {
                LocalDate end = planned.get(0).schedule().lastDay();
                items.add(item("sessionsWithoutDay", planned, SessionClocks.noticeDue(end)));
            }
            var postponed = found.stream()
                    .filter(session -> session.state() == SessionState.POSTPONED)
                    .toList();
            if (!postponed.isEmpty()) {
                items.add(item("sessionsPostponed", postponed, null));
            }
        }
        return items;
    }

    /** It was to be held by now, and nothing says that it was. */
    private static boolean isOver(SessionSummary session, LocalDate today) {
        boolean awaited = session.state() == SessionState.PLANNED || session.state() == SessionState.ANNOUNCED;
        return awaited && session.schedule().lastDay().isBefore(today);
    }

    private static Item item(String code, List<SessionSummary> sessions, @Nullable LocalDate due) {
        return new Item(code, sessions.size(), due, place(sessions, "/schedule"));
    }

    /** One session is a click away; of several the list is. */
    private static String place(List<SessionSummary> sessions, String below) {
        SessionSummary first = sessions.get(0);
        if (sessions.size() == 1) {
            return SessionController.address(first.id()) + below;
        }
        boolean alike = sessions.stream().allMatch(session -> session.state() == first.state());
        return SessionController.PATH + (alike ? "?state=" + first.state() + "&sort=day" : "?sort=day");
    }
}
