package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.PageAssert;
import vn.doithoai.PageTest;

/** The program says when the announced days of a year are missing, and stops when the office says that they are in. */
@PageTest
class HolidayYearTest {

    private static final String HOLIDAYS = "/desk/admin/holidays";
    private static final String THIS_YEAR = "Nhập ngày nghỉ bù, nghỉ hoán đổi, làm bù của năm nay";
    private static final String NEXT_YEAR = "Nhập lịch nghỉ năm tới";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void aYearOfWhichOnlyTheLawIsKnownSaysSo() {
        list(2026).hasText("Lịch nghỉ năm 2026 chưa được xác nhận", "ngày làm bù phải nhập theo thông báo");
        list(2027).hasText("Lịch nghỉ năm 2027 chưa được xác nhận");
        list(2025).hasNoText("chưa được xác nhận");
    }

    @Test
    void theHintGoesWhenTheOfficeSaysThatTheDaysAreIn() {
        confirm(2027);

        list(2027)
                .hasNoText("chưa được xác nhận")
                .hasText("Lịch nghỉ năm 2027 được xác nhận đã nhập đủ ngày 24/11/2026.");
        list(2026).hasText("Lịch nghỉ năm 2026 chưa được xác nhận");
        assertThatPage(mvc.get().uri("/desk/admin/audit").with(as("admin")).exchange())
                .hasText("Xác nhận lịch nghỉ của năm đã nhập đủ", "Năm: 2027");
    }

    @Test
    void aYearCalledCompleteTooEarlyIsOpenedAgain() {
        confirm(2027);

        send(2027, "reopening");

        list(2027).hasText("Lịch nghỉ năm 2027 chưa được xác nhận").hasNoText("được xác nhận đã nhập đủ ngày");
        assertThatPage(mvc.get().uri("/desk/admin/audit").with(as("admin")).exchange())
                .hasText("Ghi nhận lịch nghỉ của năm chưa nhập đủ", "Năm: 2027");
    }

    @Test
    void fromNovemberOnNextYearWaitsOnTheDeskOfWhoKeepsTheCalendar() {
        confirm(2026);
        clock.moveTo(LocalDateTime.of(2026, 10, 31, 23, 59));
        desk("admin").hasNoText(NEXT_YEAR, THIS_YEAR);
        clock.moveTo(LocalDateTime.of(2026, 11, 1, 0, 1));
        desk("admin")
                .hasText(NEXT_YEAR, "còn 60 ngày")
                .hasLink(HOLIDAYS + "?year=2027")
                .hasNoText(THIS_YEAR);
        desk("vanphong").hasNoText(NEXT_YEAR);

        confirm(2027);

        desk("admin").hasNoText(NEXT_YEAR);
    }

    @Test
    void aYearThatBeganWithoutItsDaysWaitsToo() {
        clock.moveTo(LocalDateTime.of(2027, 1, 2, 8, 0));
        desk("admin").hasText(THIS_YEAR).hasLink(HOLIDAYS + "?year=2027").hasNoText(NEXT_YEAR);

        confirm(2027);

        desk("admin").hasNoText(THIS_YEAR);
    }

    @Test
    void aYearWithoutAnyDayOffCannotBeComplete() {
        var token = Forms.tokenOf(mvc.get().uri("/login").exchange());

        assertThat(mvc.post()
                        .uri(HOLIDAYS + "/2031/confirmation")
                        .with(token)
                        .with(as("admin"))
                        .exchange())
                .hasStatus3xxRedirection();

        list(2031).hasText("Lịch nghỉ năm 2031 chưa được xác nhận");
    }

    @Test
    void whoMayOnlySeeIsToldButCannotConfirm() {
        var page = assertThatPage(mvc.get()
                        .uri(HOLIDAYS + "?year=2027")
                        .with(as("vanphong"))
                        .exchange())
                .isOk()
                .hasText("Lịch nghỉ năm 2027 chưa được xác nhận");
        assertThat(page.document().select("form[action$=/confirmation]")).isEmpty();
    }

    private void confirm(int year) {
        send(year, "confirmation");
    }

    private void send(int year, String what) {
        String action = HOLIDAYS + "/" + year + "/" + what;
        Forms.Form form = Forms.in(mvc.get().uri(HOLIDAYS + "?year=" + year).with(as("admin")), action);
        assertThat(mvc.perform(form.post().with(as("admin")))).hasRedirectedUrl(HOLIDAYS + "?year=" + year);
    }

    private PageAssert list(int year) {
        return assertThatPage(mvc.get()
                        .uri(HOLIDAYS + "?year=" + year)
                        .with(as("admin"))
                        .exchange())
                .isOk();
    }

    private PageAssert desk(String username) {
        return assertThatPage(mvc.get().uri("/desk").with(as(username)).exchange())
                .isOk();
    }
}
