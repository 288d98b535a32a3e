package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.BaseData.PROGRAM;
import static vn.doithoai.PageAssert.assertThatPage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.MovableClock;
import vn.doithoai.PageAssert;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperIssues;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.planlink.LinkedData;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionKind;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;

/** The home page names sessions of issued plans, and nothing else; it reads them once. */
@PageTest
class HomePageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanFixtures plans;

    @Autowired
    PlanLines lines;

    @Autowired
    PlanLinks links;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    PaperFixtures papers;

    @Autowired
    PaperReviews reviews;

    @Autowired
    PaperIssues issues;

    @Autowired
    MovableClock clock;

    @Autowired
    BaseData baseData;

    private PaperId plan;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        plan = plans.draft();
    }

    @Test
    void theNextSessionOfTheIssuedPlanIsNamedWithTimePlaceAndDays() {
        foreseen(morning());
        home().hasText("Chưa có hội nghị nào").hasNoText("Nhà văn hóa thôn Đông");

        issue();

        home().hasText("14 ngày nữa", "07:30 – 11:00, 08/12/2026", "Nhà văn hóa thôn Đông", "Người dân toàn xã")
                .hasText("Đến hết ngày 03/12/2026", "Thời gian dự kiến theo kế hoạch đã ban hành")
                .hasNoText("Chưa có hội nghị nào");
        clock.moveTo(LocalDateTime.of(2026, 12, 8, 7, 0));
        home().hasText("Hôm nay").hasNoText("ngày nữa", "Đến hết ngày 03/12/2026");
        clock.moveTo(LocalDateTime.of(2026, 12, 9, 0, 1));
        home().hasText("Chưa có hội nghị nào").hasNoText("Nhà văn hóa thôn Đông");
    }

    @Test
    void aPeriodHasNoCountdownAndComesAfterTheDayThatIsFixed() {
        foreseen(SessionSchedule.during(LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 31), "trong tháng 12"));
        issue();
        home().hasText("09/12/2026 – 31/12/2026 (trong tháng 12)").hasNoText("ngày nữa", "Tiếp theo");
    }

    @Test
    void aSessionThatNoIssuedPlanIsLinkedToStaysInside() {
        sessions.foresee(details(), morning(), PROGRAM);
        issue();

        home().hasText("Chưa có hội nghị nào").hasNoText("Nhà văn hóa thôn Đông", "08/12/2026");
    }

    @Test
    void postponedAndCancelledAreSaidPlainlyWithoutTheReason() {
        SessionId session = foreseen(morning());
        issue();
        home().hasText("14 ngày nữa");

        sessions.postpone(session, "Chủ tịch bận họp", version(session), PROGRAM);
        home().hasText("Hội nghị đã hoãn").hasNoText("Chủ tịch bận họp", "ngày nữa");

        sessions.cancel(session, "Gộp với hội nghị khác", version(session), PROGRAM);
        home().hasText("Hội nghị đã hủy").hasNoText("Gộp với hội nghị khác", "đã hoãn", "ngày nữa");
        clock.moveTo(LocalDateTime.of(2026, 12, 9, 8, 0));
        home().hasNoText("đã hủy");
    }

    @Test
    void mostVisitsAskTheDatabaseNothingAndEveryChangeShowsAtOnce() throws Exception {
        SessionId session = foreseen(morning());
        issue();
        assertThat(Statements.of(this::home))
                .as("plans, notices, sessions, and the commune of the frame")
                .hasSizeLessThanOrEqualTo(7);
        assertThat(Statements.of(this::home)).isEmpty();

        sessions.schedule(session, SessionSchedule.on(DAY.plusDays(1)), version(session), PROGRAM);

        home().hasText("15 ngày nữa", "09/12/2026");
    }

    private SessionId foreseen(SessionSchedule schedule) {
        SessionId session = sessions.foresee(details(), schedule, PROGRAM);
        links.add(
                plan, lines.whole(plan, PROGRAM).items().get(0).id(), new LinkedData.Session(session), false, PROGRAM);
        return session;
    }

    private static SessionDetails details() {
        return new SessionDetails(
                2026, SessionKind.PERIODIC, null, SessionMode.IN_PERSON, null, null, "Nhà văn hóa thôn Đông", null);
    }

    private static SessionSchedule morning() {
        return new SessionSchedule(DAY, DAY, null, LocalTime.of(7, 30), LocalTime.of(11, 0), DAY.minusDays(5));
    }

    private long version(SessionId session) {
        return sessions.find(session, PROGRAM).version();
    }

    private void issue() {
        reviews.submit(plan, papers.version(plan), PaperFixtures.OFFICE);
        reviews.approve(plan, null, papers.version(plan), PaperFixtures.CHAIR);
        issues.issue(plan, PaperFixtures.issue(DocumentKind.PLAN, 27), papers.version(plan), PaperFixtures.OFFICE);
    }

    private PageAssert home() {
        return assertThatPage(mvc.get().uri("/").exchange()).isOk();
    }
}
