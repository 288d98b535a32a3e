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

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;

@PageTest
class SessionPageTest {

    private static final String SESSIONS = "/desk/sessions";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    MovableClock clock;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void aForeseenSessionIsOnItsPageAndInTheList() {
        MvcTestResult answer = send(filledIn());

        String address = addressOf(answer);
        assertThatPage(get(address, "vanphong"))
                .isOk()
                .hasHeading("Hội nghị đối thoại với Nhân dân Dự kiến")
                .hasText("Thứ Ba, 08/12/2026", "07:30 – 11:00", "Hội trường UBND xã", "Toàn địa bàn", "Hoàng Thị Hòa")
                .hasText("7 ngày nữa", "Chậm nhất ngày 01/12/2026", "Điều 43 khoản 2", "hạn là ngày 18/12/2026");
        assertThatPage(get(SESSIONS + "?year=2026&state=PLANNED&q=truong&sort=venue", "mattran"))
                .isOk()
                .hasRows(1)
                .hasLink(address)
                .hasValue("year", "2026")
                .hasText("còn 7 ngày");
    }

    @Test
    void aPeriodWaitsForItsDay() {
        String address = addressOf(send(filledIn()
                .with("schedule.firstDay", "1/12/26")
                .with("schedule.lastDay", "31/12/26")
                .with("schedule.label", "trong tháng 12")));

        assertThatPage(get(address, "vanphong"))
                .isOk()
                .hasText("01/12/2026 – 31/12/2026 (trong tháng 12)", "Định ngày", "Tính được khi đã định ngày");
        assertThatPage(get("/desk", "vanphong"))
                .isOk()
                .hasText("1 hội nghị dự kiến sắp đến kỳ, cần định ngày", "còn 30 ngày")
                .hasLink(address + "/schedule");
        assertThatPage(get("/desk", "thuky")).hasNoText("cần định ngày");
    }

    @Test
    void aSessionWhoseDayHasPassedWaitsForTheOffice() {
        String address = addressOf(send(filledIn()));
        String asked = "1 hội nghị đã qua ngày dự kiến mà chưa tổ chức";
        clock.moveTo(LocalDateTime.of(2026, 12, 8, 23, 0));
        assertThatPage(get("/desk", "vanphong")).isOk().hasNoText(asked);

        clock.moveTo(LocalDateTime.of(2026, 12, 10, 8, 0));

        assertThatPage(get("/desk", "vanphong"))
                .isOk()
                .hasText(asked, "muộn 2 ngày")
                .hasLink(address);
        assertThatPage(get("/desk", "thuky")).hasNoText("đã qua ngày dự kiến");
    }

    @Test
    void aRefusedSessionKeepsWhatWasTyped() {
        assertThatPage(send(filledIn()
                        .with("details.kind", "ON_DEMAND")
                        .with("details.votersAsking", "431")
                        .with("details.voters", "4320")
                        .with("details.onlineRoom", "https://hop.example/suoi-may")
                        .with("schedule.firstDay", "31/2/26")
                        .with("schedule.startsAt", "sáng")
                        .with("schedule.endsAt", "11h")
                        .with("schedule.label", "x".repeat(101))))
                .isRefused()
                .hasErrorAt("details.votersAsking", "ít nhất 432 người")
                .hasErrorAt("details.onlineRoom", "Hội nghị trực tiếp không có")
                .hasErrorAt("schedule.firstDay", "Ngày chưa đúng")
                .hasErrorAt("schedule.startsAt", "7h30")
                .hasErrorAt("schedule.label", "100")
                .hasNoErrorAt("schedule.endsAt")
                .hasValue("schedule.firstDay", "31/2/26")
                .hasValue("details.votersAsking", "431");
        assertThatPage(send(filledIn()
                        .with("details.kind", "THEMATIC")
                        .with("details.voters", "4320")
                        .with("schedule.firstDay", "8/12/2027")
                        .with("schedule.label", "trong tháng 12")
                        .with("schedule.startsAt", "")
                        .with("schedule.questionsUntil", "9/12/2027")))
                .isRefused()
                .hasErrorAt("details.theme", "phải có chủ đề")
                .hasErrorAt("details.voters", "Theo yêu cầu của cử tri")
                .hasErrorAt("schedule.firstDay", "năm 2026")
                .hasErrorAt("schedule.label", "để trống")
                .hasErrorAt("schedule.startsAt", "giờ bắt đầu")
                .hasErrorAt("schedule.questionsUntil", "không được sau");
        assertThat(sessions.ofYear(2026, OBSERVER)).isEmpty();
    }

    @Test
    void anEmptyFormSaysWhatIsNeeded() {
        assertThatPage(send(filledIn()
                        .without("details.kind")
                        .without("details.mode")
                        .with("details.year", "")
                        .with("schedule.firstDay", "")))
                .isRefused()
                .hasErrorAt("details.kind", "Chọn loại hội nghị.")
                .hasErrorAt("details.mode", "Chọn hình thức.")
                .hasErrorAt("details.year", "Nhập năm")
                .hasErrorAt("schedule.firstDay", "Nhập ngày tổ chức");
    }

    @Test
    void aDayTooNearIsSavedAfterALoudWarning() {
        MvcTestResult warned = send(filledIn().with("schedule.firstDay", "30/11/2026"));
        assertThatPage(warned)
                .isRefused()
                .hasErrorAt("schedule.firstDay", "Điều 43 khoản 2", "hạn là ngày 23/11/2026, đã qua")
                .hasValue("schedule.firstDay", "30/11/2026");
        assertThatPage(send(filledIn().with("schedule.firstDay", "23/11/2026")))
                .isRefused()
                .hasErrorAt("schedule.firstDay", "đã qua");

        MvcTestResult saved = send(Forms.in(warned, SESSIONS).with("schedule.shortNotice", "true"));

        assertThatPage(get(addressOf(saved), "vanphong"))
                .isOk()
                .hasText("1 ngày muộn", "Hạn thông báo là ngày 23/11/2026, đã qua");
    }

    @Test
    void theSeventhDayBeforeIsEarlyEnough() {
        assertThat(send(filledIn().with("schedule.firstDay", "1/12/2026"))).hasStatus3xxRedirection();
    }

    @Test
    void theWorkbookHoldsWhatTheListShows() throws Exception {
        foresee(morning(DAY));
        sessions.foresee(thematic("Thu gom rác thải"), december(), OFFICE);

        MvcTestResult answer = get(SESSIONS + "/export?q=rac", "mattran");

        assertThat(answer).hasStatusOk();
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            var last = rows.get(rows.size() - 1);
            assertThat(last.getCellText(0)).isEqualTo("2026");
            assertThat(last.getCellText(2)).isEqualTo("Chuyên đề");
            assertThat(last.getCellText(3)).isEqualTo("Thu gom rác thải");
            assertThat(rows).noneMatch(row -> "Định kỳ".equals(row.getCellText(2)));
        }
    }

    @Test
    void whoMayOnlySeeFindsNoWayToChange() {
        String address = address(foresee(morning(DAY)));

        for (String username : new String[] {"admin", "thuky", "kinhte", "thon1", "mattran"}) {
            assertThatPage(get(SESSIONS, username)).isOk().hasRows(1).hasNoLink(SESSIONS + "/new");
            assertThatPage(get(address, username))
                    .isOk()
                    .hasNoLink(address + "/edit")
                    .hasNoLink(address + "/schedule")
                    .hasNoLink(address + "/postponement")
                    .hasNoLink(address + "/cancellation");
            assertThat(get(address + "/edit", username)).hasStatus(404);
            assertThat(get(address + "/cancellation", username)).hasStatus(404);
        }
        assertThat(get(SESSIONS + "/00000000-0000-0000-0000-000000000000", "vanphong"))
                .hasStatus(404);
    }

    @Test
    void theEnglishPagesHaveAllTheirTexts() {
        String address = address(foresee(morning(DAY)));

        assertThatPage(get(SESSIONS + "?lang=en", "vanphong")).isOk().hasHeading("Dialogue sessions");
        assertThatPage(get(SESSIONS + "/new?lang=en", "vanphong")).isOk();
        assertThatPage(get(address + "?lang=en", "vanphong")).isOk().hasText("7 days left", "Article 43.2");
        assertThatPage(get(address + "/schedule?lang=en", "vanphong")).isOk();
        assertThatPage(get(address + "/postponement?lang=en", "vanphong")).isOk();
        assertThatPage(get("/huong-dan/sessions?lang=en", "vanphong")).isOk().hasText("Postpone, plan again, cancel");
    }

    private Forms.Form filledIn() {
        return Forms.in(get(SESSIONS + "/new", "vanphong"), SESSIONS)
                .with("details.venue", "Hội trường UBND xã")
                .with("schedule.firstDay", "8/12/2026")
                .with("schedule.startsAt", "7h30")
                .with("schedule.endsAt", "11:00");
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult get(String address, String username) {
        return mvc.get().uri(address).with(as(username)).exchange();
    }

    private static String addressOf(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private static String address(SessionId id) {
        return SESSIONS + "/" + id.value();
    }

    private SessionId foresee(SessionSchedule schedule) {
        return sessions.foresee(periodic(null), schedule, OFFICE);
    }
}
