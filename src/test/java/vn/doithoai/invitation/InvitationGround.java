package vn.doithoai.invitation;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.paper.PaperId;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;

/** A session on 10/12/2026 with guests, for tests of invitations. */
public final class InvitationGround {

    private final ApplicationContext context;
    private final NoticeGround notices;
    private final SessionId session;

    public InvitationGround(ApplicationContext context) {
        this.context = context;
        this.notices = new NoticeGround(context);
        this.session = notices.session(null);
    }

    public NoticeGround notices() {
        return notices;
    }

    public SessionId session() {
        return session;
    }

    public SessionSummary summary() {
        return notices.find(session);
    }

    public String address() {
        return InvitationAddress.of(session);
    }

    public PersonGroupId group(String name) {
        return context.getBean(PersonGroups.class).create(name, NoticeGround.OFFICE);
    }

    public PersonId person(String name, String email, PersonGroupId... groups) {
        return context.getBean(Persons.class)
                .create(
                        new PersonDetails(
                                name,
                                FormOfAddress.MR,
                                List.of(),
                                null,
                                new Contact(null, email),
                                Set.of(groups),
                                null),
                        NoticeGround.OFFICE);
    }

    public InvitationId invited(String name, String email) {
        PersonId person = person(name, email);
        invitations().invite(session, person, null, NoticeGround.OFFICE);
        return all().stream()
                .filter(invitation -> invitation.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public List<InvitationSummary> all() {
        return invitations().ofSession(summary(), InvitationFilter.ALL);
    }

    public InvitationSummary find(InvitationId id) {
        return invitations().find(summary(), id);
    }

    public InvitationState state(InvitationId id) {
        return find(id).state();
    }

    public PaperId issuedLetter() {
        PaperId paper = context.getBean(InvitationRounds.class).begin(session, NoticeGround.OFFICE);
        notices.issue(paper);
        return paper;
    }

    public void told(InvitationId... ids) {
        context.getBean(InvitationTellings.class)
                .tell(session, List.of(ids), DeliveryChannel.HAND, NoticeGround.TODAY, null, NoticeGround.OFFICE);
    }

    /** What the letter's code opens. */
    public String link(InvitationId id) {
        return "/moi/" + context.getBean(InvitationAnswers.class).token(id).text();
    }

    public void withdraw(InvitationId id) {
        invitations().withdraw(session, id, "Chuyển công tác", find(id).version(), NoticeGround.OFFICE);
    }

    private Invitations invitations() {
        return context.getBean(Invitations.class);
    }
}
