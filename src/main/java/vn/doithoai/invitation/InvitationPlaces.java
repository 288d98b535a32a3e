package vn.doithoai.invitation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.session.SessionPlaces;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The invitations, on the session's page: how many have been told. */
@Component
class InvitationPlaces implements SessionPlaces {

    private final Invitations invitations;

    InvitationPlaces(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<Place> of(SessionSummary session, Actor actor) {
        if (!actor.may(Permission.INVITATION_VIEW)) {
            return List.of();
        }
        Map<InvitationState, Long> states = invitations.states(session);
        long all = states.values().stream().mapToLong(Long::longValue).sum();
        long open =
                states.getOrDefault(InvitationState.NOT_SENT, 0L) + states.getOrDefault(InvitationState.TELL_AGAIN, 0L);
        String code = all == 0 ? "invitationsNone" : "invitations";
        return List.of(new Place(code, all - open, all, InvitationAddress.of(session.id())));
    }
}
