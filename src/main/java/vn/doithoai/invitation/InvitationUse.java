package vn.doithoai.invitation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonUse;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Permission;

/** The sessions that a person is invited to, on the person's page. */
@Component
class InvitationUse implements PersonUse {

    private final JdbcClient jdbc;
    private final InvitationRepository invitations;
    private final DialogueSessions sessions;

    InvitationUse(JdbcClient jdbc, InvitationRepository invitations, DialogueSessions sessions) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @Override
    public List<Item> of(PersonId person) {
        List<SessionId> invited = jdbc
                .sql("select session_id from invitation where person_id = ? and withdrawn_at is null")
                .param(person.value())
                .query(java.util.UUID.class)
                .list()
                .stream()
                .map(SessionId::new)
                .toList();
        return invited.isEmpty()
                ? List.of()
                : sessions.named(invited).stream().map(InvitationUse::item).toList();
    }

    @Override
    public void follow(PersonId merged, PersonId kept) {
        invitations.handOver(merged.value(), kept.value());
    }

    private static Item item(SessionSummary session) {
        return new Item(
                "invitation",
                session.displayName() + ", " + session.schedule().daysShown(),
                InvitationAddress.of(session.id()),
                Permission.INVITATION_VIEW,
                false);
    }
}
