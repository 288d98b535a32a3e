package vn.doithoai.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.invitation.InvitationFilter;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitation.Invitations;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.PublicSite;

/** What the pages and files of letters are made from. */
@Component
class LetterDesk {

    private final DialogueSessions sessions;
    private final Invitations invitations;
    private final InvitationRounds rounds;
    private final LetterPrints prints;
    private final PublicSite site;

    LetterDesk(
            DialogueSessions sessions,
            Invitations invitations,
            InvitationRounds rounds,
            LetterPrints prints,
            PublicSite site) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.rounds = rounds;
        this.prints = prints;
        this.site = site;
    }

    SessionSummary session(UUID id, Actor actor) {
        return sessions.find(new SessionId(id), actor);
    }

    /** @throws NotFound also when the invitation was withdrawn */
    InvitationSummary guest(SessionSummary session, UUID id) {
        InvitationSummary guest = invitations.find(session, new InvitationId(id));
        if (guest.withdrawn() != null) {
            throw new NotFound("invitation " + id + " in force");
        }
        return guest;
    }

    RoundSummary issued(SessionSummary session) {
        return rounds.issuedOf(session).orElseThrow(() -> new NotFound("issued letter of invitation"));
    }

    LettersPage page(SessionSummary session, Actor actor) {
        RoundSummary round = rounds.issuedOf(session).orElse(null);
        LetterPrints.Made made = prints.last(session).orElse(null);
        boolean outdated =
                made != null && (round == null || !round.paper().id().value().equals(made.paper()));
        return new LettersPage(
                session,
                round,
                invitations.ofSession(session, InvitationFilter.ALL).size(),
                made,
                outdated,
                site.address("").isPresent(),
                site.isOfThisMachine(),
                actor.may(Permission.INVITATION_EDIT));
    }

    /**
     * @param round in force, null while none is
     * @param outdated the file was made of a letter that isn't in force any more
     * @param printable it is known where the public reaches the installation
     * @param here that is this machine only
     */
    record LettersPage(
            SessionSummary session,
            @Nullable RoundSummary round,
            int guests,
            LetterPrints.@Nullable Made made,
            boolean outdated,
            boolean printable,
            boolean here,
            boolean editable) {

        public boolean makeable() {
            return editable && printable && guests > 0 && round != null && round.isTrue();
        }
    }
}
