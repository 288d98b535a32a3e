package vn.doithoai.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.IssueDetails;
import vn.doithoai.paper.IssuePreparation;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperIssues;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.paper.Papers;
import vn.doithoai.paper.Signer;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionKind;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.village.VillageClusterId;

/** Sessions with notices in the database of tests, and those who work on them. Today is 24/11/2026. */
public final class NoticeGround {

    public static final Actor OFFICE =
            new Actor(UUID.randomUUID(), null, "Hoàng Thị Hòa", EnumSet.allOf(Permission.class), null, null);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private static int number = 60;

    private final ApplicationContext context;

    public NoticeGround(ApplicationContext context) {
        this.context = context;
    }

    public SessionId session(VillageClusterId cluster) {
        return session(cluster, on(DAY));
    }

    /** A session of which only the time is known within which it is to be held. */
    public SessionId sessionDuring(LocalDate first, LocalDate last) {
        return session(null, SessionSchedule.during(first, last, "trong tháng 12"));
    }

    private SessionId session(VillageClusterId cluster, SessionSchedule schedule) {
        return sessions()
                .foresee(
                        new SessionDetails(
                                2026,
                                SessionKind.PERIODIC,
                                null,
                                SessionMode.IN_PERSON,
                                cluster,
                                null,
                                "Hội trường UBND xã",
                                null),
                        schedule,
                        OFFICE);
    }

    public static SessionSchedule on(LocalDate day) {
        return new SessionSchedule(day, day, null, LocalTime.of(7, 30), LocalTime.of(11, 0), day.minusDays(2));
    }

    public SessionSummary find(SessionId id) {
        return sessions().find(id, OFFICE);
    }

    public void reschedule(SessionId id, LocalDate day) {
        sessions().schedule(id, on(day), find(id).version(), OFFICE);
    }

    public void postpone(SessionId id) {
        sessions().postpone(id, "Mưa lũ", find(id).version(), OFFICE);
    }

    public void moveTo(SessionId id, String venue) {
        SessionDetails old = find(id).details();
        sessions()
                .change(
                        id,
                        new SessionDetails(
                                old.year(), old.kind(), null, old.mode(), old.cluster(), old.theme(), venue, null),
                        find(id).version(),
                        OFFICE);
    }

    /** From the data to the number. */
    public PaperId issuedNotice(SessionId session) {
        PaperId paper = context.getBean(SessionNotices.class).begin(session, OFFICE);
        issue(paper);
        return paper;
    }

    public void issue(PaperId paper) {
        Papers papers = context.getBean(Papers.class);
        PaperDetails details = papers.find(paper, OFFICE).details();
        papers.revise(
                paper,
                new PaperDetails(
                        details.kind(),
                        details.year(),
                        details.subject(),
                        details.unit(),
                        details.recipients(),
                        new Signer(null, "Trần Đức Thịnh", "Chủ tịch", SigningForm.FOR_COMMITTEE)),
                version(paper),
                OFFICE);
        PaperReviews reviews = context.getBean(PaperReviews.class);
        reviews.submit(paper, version(paper), OFFICE);
        reviews.approve(paper, null, version(paper), OFFICE);
        var prepared = context.getBean(IssuePreparation.class).of(papers.find(paper, OFFICE));
        context.getBean(PaperIssues.class)
                .issue(
                        paper,
                        new IssueDetails(
                                number++,
                                prepared.symbol(),
                                TODAY,
                                prepared.paper().details().signer()),
                        version(paper),
                        OFFICE);
    }

    private long version(PaperId paper) {
        return context.getBean(Papers.class).find(paper, OFFICE).version();
    }

    public UUID unit(String name, UnitKind kind, int position) {
        return context.getBean(Units.class)
                .create(new UnitDetails(name, null, kind, position), OFFICE)
                .value();
    }

    /** The persona of a test account belongs to this village. */
    public void settle(String username, UUID village) {
        context.getBean(JdbcClient.class)
                .sql("update person set village_id = ? where id = (select person_id from account where username = ?)")
                .params(village, username)
                .update();
    }

    /** The persona of a test account has a post in this unit. */
    public void employ(String username, UUID unit) {
        context.getBean(JdbcClient.class)
                .sql("insert into person_post (person_id, position, title, unit_id)"
                        + " select person_id, 0, 'Chủ tịch', ? from account where username = ?")
                .params(unit, username)
                .update();
    }

    private DialogueSessions sessions() {
        return context.getBean(DialogueSessions.class);
    }
}
