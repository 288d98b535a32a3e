package vn.doithoai.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** What isn't ready in the hall of the next session, on the desk of the office; due the day before. */
@Component
class HallWaiting implements Waiting {

    /** Days before the session. */
    private static final int NEAR = 14;

    private final DialogueSessions sessions;
    private final HallChecklists halls;
    private final Clock clock;

    HallWaiting(DialogueSessions sessions, HallChecklists halls, Clock clock) {
        this.sessions = sessions;
        this.halls = halls;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        if (!actor.may(Permission.PREPARATION_EDIT) || !actor.may(Permission.SESSION_VIEW)) {
            return List.of();
        }
        LocalDate horizon = LocalDate.now(clock).plusDays(NEAR);
        return sessions.next(actor)
                .filter(session -> !session.schedule().firstDay().isAfter(horizon))
                .map(this::item)
                .orElseGet(List::of);
    }

    private List<Item> item(SessionSummary session) {
        HallItemRepository.Count count = halls.count(session.id());
        long open = count.getTotal() - count.getDone();
        if (count.getTotal() > 0 && open == 0) {
            return List.of();
        }
        LocalDate day = Objects.requireNonNull(session.schedule().day(), "the next session has a day");
        String code = count.getTotal() == 0 ? "hallNotBegun" : "hall";
        return List.of(new Item(
                code,
                open,
                day.minusDays(1),
                PreparationAddress.hall(session.id().value())));
    }
}
