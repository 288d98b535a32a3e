package vn.doithoai.attendance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.MovableClock;
import vn.doithoai.invitation.InvitationAnswer;
import vn.doithoai.invitation.InvitationAnswers;
import vn.doithoai.invitation.InvitationFilter;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitation.Invitations;
import vn.doithoai.invitation.Reply;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.village.VillageDetails;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.VillageKind;
import vn.doithoai.village.Villages;

/** A session on 10/12/2026 with invited people, for tests of the door. */
public final class AttendanceGround {

    static final String LONG = "Nguyễn Phúc Công Tằng Tôn Nữ Thị Diễm Hương Thùy Trang";

    /** Forty letters and no blank to break a line at. */
    static final String UNBROKEN = "Nghiêng" + "nghiêng".repeat(5);

    private final ApplicationContext context;
    private final NoticeGround notices;
    private final SessionId session;

    public AttendanceGround(ApplicationContext context) {
        this.context = context;
        this.notices = new NoticeGround(context);
        this.session = notices.session(null);
    }

    public SessionId session() {
        return session;
    }

    public String door() {
        return AttendanceAddress.of(session);
    }

    public SessionSummary summary() {
        return notices.find(session);
    }

    /** A quarter past seven on the day of the session. */
    public AttendanceGround onTheDay() {
        context.getBean(MovableClock.class).moveTo(LocalDateTime.of(2026, 12, 10, 7, 15));
        return this;
    }

    public VillageId village(String name) {
        return context.getBean(Villages.class)
                .create(new VillageDetails(VillageKind.VILLAGE, name, null, 100, 400, 1), NoticeGround.OFFICE);
    }

    public InvitationId invited(String name, VillageId village) {
        PersonId person = person(name, village);
        invitations().invite(session, person, null, NoticeGround.OFFICE);
        return invitation(person);
    }

    /** From a village, with a delegate, with long names: four people. */
    void invitedOfAllKinds() {
        invited("Lò Văn Thưởng", village("Đoài"));
        sends(invited("Quàng Thị Hoa", null), "Quàng Văn Bích");
        invited(LONG, null);
        invited(UNBROKEN, null);
    }

    /** People who differ by the number at the end of the name. */
    public void invitedMany(int count) {
        List<PersonId> persons = new ArrayList<>();
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int i = 0; i < count; i++) {
                persons.add(person("Quàng Văn Khách " + i, null));
            }
        });
        invitations().inviteAll(session, persons, null, NoticeGround.OFFICE);
    }

    private PersonId person(String name, VillageId village) {
        return context.getBean(Persons.class)
                .create(
                        new PersonDetails(name, FormOfAddress.MR, List.of(), village, Contact.NONE, Set.of(), null),
                        NoticeGround.OFFICE);
    }

    public InvitationSummary find(InvitationId id) {
        return invitations().find(summary(), id);
    }

    public void declines(InvitationId id) {
        answers(id, new Reply(InvitationAnswer.NOT_COMING, null, "Đi công tác"));
    }

    public void sends(InvitationId id, String delegate) {
        answers(id, new Reply(InvitationAnswer.DELEGATED, delegate, null));
    }

    private void answers(InvitationId id, Reply reply) {
        context.getBean(InvitationAnswers.class).answer(session, id, reply, find(id).version(), NoticeGround.OFFICE);
    }

    private InvitationId invitation(PersonId person) {
        return invitations().ofSession(summary(), InvitationFilter.ALL).stream()
                .filter(invitation -> invitation.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Invitations invitations() {
        return context.getBean(Invitations.class);
    }
}
