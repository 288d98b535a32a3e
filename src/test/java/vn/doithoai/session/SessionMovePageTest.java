package vn.doithoai.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.session.SessionFixtures.DAY;
import static vn.doithoai.session.SessionFixtures.OBSERVER;
import static vn.doithoai.session.SessionFixtures.OFFICE;
import static vn.doithoai.session.SessionFixtures.december;
import static vn.doithoai.session.SessionFixtures.morning;
import static vn.doithoai.session.SessionFixtures.periodic;
import static vn.doithoai.session.SessionFixtures.thematic;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;

/** A session moves by its pages: its day is fixed, it is postponed, planned again, cancelled. */
@PageTest
class SessionMovePageTest {

    private static final String SESSIONS = "/desk/sessions";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    BaseData baseData;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theDayOfAForeseenSessionIsFixed() {
        String address = address(foresee(december()));
        Forms.Form form = Forms.in(get(address + "/schedule", "vanphong"), "/schedule");
        assertThat(form.value("label")).isEqualTo("trong tháng 12");
        assertThatPage(send(form.with("lastDay", "30/11/2026"))).isRefused().hasErrorAt("lastDay", "trước ngày đầu");

        MvcTestResult answer = send(Forms.in(get(address + "/schedule", "vanphong"), "/schedule")
                .with("firstDay", "10/12/2026")
                .with("lastDay", "")
                .with("label", "")
                .with("startsAt", "8h")
                .with("endsAt", "11h30"));

        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl(address);
        assertThatPage(get(address, "vanphong"))
                .hasText("Đổi thời gian", "08:00 – 11:30, 10/12/2026", "Chậm nhất ngày 03/12/2026");
        assertThatPage(get("/desk", "thon1"))
                .isOk()
                .hasLink(address)
                .hasText("Hội nghị sắp tới", "08:00 – 11:30, 10/12/2026, tại Hội trường UBND xã", "9 ngày nữa");
    }

    @Test
    void whenSomebodySavedMeanwhileBothTextsAreShownAndNoneIsLost() {
        SessionId id = foresee(morning(DAY));
        String address = address(id);
        Forms.Form form = Forms.in(get(address + "/edit", "vanphong"), address);
        Forms.Form schedule = Forms.in(get(address + "/schedule", "vanphong"), "/schedule");
        sessions.change(id, thematic("Nước sạch"), version(id), OFFICE);

        MvcTestResult answer = send(form.with("theme", "Thu gom rác thải"));

        assertThatPage(answer)
                .isConflict()
                .hasText("Nước sạch", "Chuyên đề", "Định kỳ")
                .hasValue("theme", "Thu gom rác thải");
        assertThatPage(send(schedule.with("firstDay", "11/12/2026")))
                .isConflict()
                .hasText("08/12/2026", "11/12/2026");
        assertThat(sessions.find(id, OBSERVER).details().theme()).isEqualTo("Nước sạch");

        assertThat(send(Forms.in(answer, address))).hasStatus3xxRedirection();
        assertThatPage(get(address, "vanphong")).hasText("Thu gom rác thải", "Nước sạch → Thu gom rác thải");
    }

    @Test
    void aSessionIsPostponedAndPlannedAgain() {
        String address = address(foresee(morning(DAY)));
        assertThatPage(send(Forms.in(get(address + "/postponement", "vanphong"), "/postponement")))
                .isRefused()
                .hasErrorAt("reason", "Nêu lý do.");

        assertThat(send(Forms.in(get(address + "/postponement", "vanphong"), "/postponement")
                        .with("reason", "Mưa lũ, đường vào xã bị sạt")))
                .hasRedirectedUrl(address);
        assertThatPage(get(address, "vanphong"))
                .hasHeading("Hội nghị đối thoại với Nhân dân Hoãn")
                .hasText("Hội nghị đã hoãn", "Mưa lũ, đường vào xã bị sạt", "Dự kiến lại")
                .hasNoText("ngày nữa");
        assertThatPage(get("/desk", "vanphong"))
                .hasText("1 hội nghị đã hoãn, cần định lại thời gian")
                .hasNoText("Hội nghị sắp tới");

        assertThat(send(Forms.in(get(address + "/schedule", "vanphong"), "/schedule")
                        .with("firstDay", "5/1/2027")
                        .with("questionsUntil", "")))
                .hasRedirectedUrl(address);
        assertThatPage(get(address, "vanphong"))
                .hasHeading("Hội nghị đối thoại với Nhân dân Dự kiến")
                .hasText("05/01/2027", "Chậm nhất ngày 29/12/2026");
    }

    @Test
    void onlyTheChairCancelsAndWhoComesLateIsTold() {
        SessionId id = foresee(morning(DAY));
        String address = address(id);
        Forms.Form postponement = Forms.in(get(address + "/postponement", "vanphong"), "/postponement");
        assertThatPage(get(address, "vanphong")).hasNoLink(address + "/cancellation");

        assertThat(mvc.perform(Forms.in(get(address + "/cancellation", "chutich"), "/cancellation")
                        .with("reason", "Gộp với hội nghị cụm")
                        .post()
                        .with(as("chutich"))))
                .hasRedirectedUrl(address);

        assertThatPage(get(address, "chutich"))
                .hasHeading("Hội nghị đối thoại với Nhân dân Hủy")
                .hasText("Gộp với hội nghị cụm")
                .hasNoText("Thời hạn theo luật")
                .hasNoLink(address + "/cancellation");
        assertThatPage(send(postponement.with("reason", "Mưa lũ")))
                .isConflict()
                .hasText("Việc vừa bấm chưa được ghi", "Hủy")
                .hasValue("reason", "Mưa lũ");
        assertThatPage(get(address + "/edit", "vanphong")).isOk().hasText("Trạng thái hiện nay: Hủy");
        assertThatPage(send(
                        Forms.in(get(address + "/edit", "vanphong"), address).with("theme", "Nước sạch")))
                .isConflict()
                .hasText("Trạng thái hiện nay: Hủy");
        assertThatPage(send(Forms.in(get(address + "/schedule", "vanphong"), "/schedule")))
                .isConflict()
                .hasText("Trạng thái hiện nay: Hủy");
    }

    @Test
    void theSecondClockRunsFromTheDayOnWhichTheSessionEnded() {
        SessionId id = foresee(SessionSchedule.on(LocalDate.of(2026, 11, 12)));
        jdbc.sql("update dialogue_session set state = 'ENDED', ended_on = '2026-11-12'")
                .update();

        assertThatPage(get(address(id), "vanphong"))
                .isOk()
                .hasText("2 ngày muộn", "Hạn thông báo kết quả là ngày 22/11/2026")
                .hasNoText("Thông báo trước hội nghị");
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult get(String address, String username) {
        return mvc.get().uri(address).with(as(username)).exchange();
    }

    private static String address(SessionId id) {
        return SESSIONS + "/" + id.value();
    }

    private SessionId foresee(SessionSchedule schedule) {
        return sessions.foresee(periodic(null), schedule, OFFICE);
    }

    private long version(SessionId id) {
        return sessions.find(id, OBSERVER).version();
    }
}
