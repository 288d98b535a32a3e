package vn.doithoai.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionClocks;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** Guests of near sessions who haven't been told, or were told what isn't true any more, on the desk of the office. */
@Component
class InvitationWaiting implements Waiting {

    /** Days before the session. */
    private static final int NEAR = 30;

    private final DialogueSessions sessions;
    private final Invitations invitations;
    private final Clock clock;

    InvitationWaiting(DialogueSessions sessions, Invitations invitations, Clock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        if (!actor.may(Permission.INVITATION_EDIT) || !actor.may(Permission.SESSION_VIEW)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Item> items = new ArrayList<>();
        for (SessionSummary session : sessions.upcoming(actor)) {
            LocalDate day = Objects.requireNonNull(session.schedule().day(), "an upcoming session has a day");
            if (!day.isAfter(today.plusDays(NEAR))) {
                Map<InvitationState, Long> states = invitations.states(session);
                LocalDate due = SessionClocks.noticeDue(day);
                add("invitationsUnsent", states.get(InvitationState.NOT_SENT), due, session, items);
                add("invitationsAgain", states.get(InvitationState.TELL_AGAIN), day.minusDays(1), session, items);
                if (states.isEmpty()) {
                    add("invitationsNone", 1L, due, session, items);
                }
            }
        }
        return items;
    }

    private static void add(
            String code,
            @org.jspecify.annotations.Nullable Long count,
            LocalDate due,
            SessionSummary session,
            List<Item> items) {
        if (count != null && count > 0) {
            items.add(new Item(code, count, due, InvitationAddress.of(session.id())));
        }
    }
}
