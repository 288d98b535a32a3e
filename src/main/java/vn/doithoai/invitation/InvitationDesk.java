package vn.doithoai.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.PublicSite;
import vn.doithoai.web.History;
import vn.doithoai.web.Option;

/** Puts together what the pages about invitations show. */
@Component
class InvitationDesk {

    private final DialogueSessions sessions;
    private final Invitations invitations;
    private final InvitationRounds rounds;
    private final InvitationRecords records;
    private final PublicSite site;
    private final History history;

    InvitationDesk(
            DialogueSessions sessions,
            Invitations invitations,
            InvitationRounds rounds,
            InvitationRecords records,
            PublicSite site,
            History history) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.rounds = rounds;
        this.records = records;
        this.site = site;
        this.history = history;
    }

    SessionSummary session(UUID id, Actor actor) {
        return sessions.find(new SessionId(id), actor);
    }

    InvitationPages.ShowPage show(
            SessionSummary session, InvitationListRequest list, HttpServletRequest request, Actor actor) {
        List<InvitationTarget> targets = invitations.targets(session);
        return new InvitationPages.ShowPage(
                session,
                rounds.of(session.id(), actor),
                NoticeFacts.missing(session),
                targets,
                targets.stream()
                        .filter(target -> target.group() != null && target.members() > target.invited())
                        .map(InvitationDesk::option)
                        .toList(),
                invitations.states(session),
                list.listing(page -> invitations.search(session, list.toFilter(), page, actor), list.order(), request),
                Option.ofEnum(InvitationState.values(), "invitation.state"),
                targets.stream()
                        .filter(target -> target.group() != null)
                        .map(InvitationDesk::option)
                        .toList(),
                actor.may(Permission.INVITATION_EDIT));
    }

    private static Option option(InvitationTarget target) {
        return new Option(
                Objects.requireNonNull(target.group()).value().toString(), Objects.requireNonNull(target.name()));
    }

    InvitationPages.InvitationPage invitation(
            SessionSummary session, InvitationSummary invitation, boolean moved, Actor actor) {
        return new InvitationPages.InvitationPage(
                session,
                invitation,
                records.deliveries(invitation.id()),
                records.answers(invitation.id()),
                Option.ofEnum(InvitationAnswer.values(), "invitation.reply.form.answer"),
                site.address("").isPresent() && rounds.issuedOf(session).isPresent(),
                actor.may(Permission.INVITATION_EDIT) && invitation.withdrawn() == null,
                moved,
                history.of(Invitations.ENTITY, invitation.id().value()));
    }
}
