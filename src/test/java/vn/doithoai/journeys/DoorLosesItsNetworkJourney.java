package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.attendance.AttendanceGround;
import vn.doithoai.attendance.Attendances;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Sideways;
import vn.doithoai.chromium.Window;
import vn.doithoai.chromium.Windows;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.notice.NoticeGround;

/** The secretary at the door: people are found as she types, Enter checks in, and nobody is lost with the network. */
@ChromiumTest
class DoorLosesItsNetworkJourney {

    @Autowired
    BaseData baseData;

    @Autowired
    ApplicationContext context;

    @Autowired
    Attendances attendances;

    @Autowired
    JdbcClient jdbc;

    private AttendanceGround ground;
    private InvitationId third;

    @BeforeEach
    void aSessionOnItsDay() throws Exception {
        baseData.restore();
        ground = new AttendanceGround(context);
        ground.invited("Lò Văn Thưởng", ground.village("Đoài"));
        ground.invited("Quàng Thị Hoa", null);
        third = ground.invited("Cà Văn Bình", null);
        ground.onTheDay();
    }

    @Test
    void fromTheFirstLetterToWhatWasKept(Windows windows) {
        Window window = windows.of("thuky").onPhone();
        Page page = window.open(ground.door() + "?door=1");
        Locator field = page.getByLabel("Tên, thôn, đơn vị hoặc mã giấy mời");
        Locator people = page.locator("#door-people");

        assertThat(field).isFocused();
        page.keyboard().type("thuong");
        assertThat(people).containsText("thôn Đoài");
        page.keyboard().press("Enter");
        assertThat(page.locator(".flash")).containsText("Đã điểm danh: Lò Văn Thưởng");
        assertThat(page.locator("#door-count")).containsText("1 có mặt / 3 dự kiến");
        assertThat(field).isFocused();
        assertThat(people.getByRole(AriaRole.BUTTON, inside("Về sớm"))).isVisible();
        Assertions.assertThat(Sideways.of(page, 390)).isEmpty();

        page.context().setOffline(true);
        page.keyboard().type("hoa");
        assertThat(people).containsText("Quàng Thị Hoa");
        page.keyboard().press("Enter");
        assertThat(page.locator("#door-connection")).containsText("Mất kết nối");
        assertThat(page.locator("#door-connection")).containsText("Đang giữ 1 lượt");
        page.keyboard().type("ca bin");
        assertThat(people).containsText("Cà Văn Bình");
        page.keyboard().press("Enter");
        assertThat(page.locator("#door-connection")).containsText("Đang giữ 2 lượt");
        Assertions.assertThat(stored(page))
                .contains(third.value().toString())
                .doesNotContain("Bình", "Quàng", "Hoa", "name");
        Assertions.assertThat(inForce()).isEqualTo(1);

        attendances.checkIn(ground.session(), third, "Cửa sau", NoticeGround.OFFICE);
        page.context().setOffline(false);
        assertThat(page.locator("#door-connection")).containsText("Đã gửi 2 lượt");
        assertThat(page.locator("#door-count")).containsText("3 có mặt / 3 dự kiến");
        Assertions.assertThat(inForce()).isEqualTo(3);
        Assertions.assertThat(stored(page)).isEqualTo("{}");
        page.reload();
        assertThat(page.locator("#door-count")).containsText("3 có mặt");
        Assertions.assertThat(jdbc.sql("select count(*) from attendance_arrival")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        Assertions.assertThat(window.watch().wanted())
                .as("only that the network was gone")
                .allMatch(line -> line.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void whoDeclinedTakesASecondKey(Windows windows) {
        ground.declines(third);
        Page page = windows.of("thuky").open(ground.door());
        page.keyboard().type("binh");
        assertThat(page.locator("#door-people")).containsText("Đã báo không dự");

        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Vẫn điểm danh"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".flash")).containsText("Đã điểm danh: Cà Văn Bình");
    }

    @Test
    void theSignInEndsMeanwhile(Windows windows) {
        Window window = windows.of("thuky");
        Page page = window.open(ground.door());
        page.keyboard().type("binh");
        assertThat(page.locator("#door-people")).containsText("Cà Văn Bình");
        var cookies = page.context().cookies().stream()
                .map(cookie -> new Cookie(cookie.name, cookie.value)
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)
                        .setHttpOnly(cookie.httpOnly))
                .toList();

        page.context().clearCookies();
        page.keyboard().press("Enter");
        assertThat(page.locator("#door-connection")).containsText("Phiên đăng nhập đã hết");
        assertThat(page.locator("#door-connection")).containsText("Đang giữ 1 lượt");
        Assertions.assertThat(inForce()).isZero();

        page.context().addCookies(cookies);
        assertThat(page.locator("#door-connection")).containsText("Đã gửi 1 lượt");
        Assertions.assertThat(inForce()).isEqualTo(1);
        Assertions.assertThat(window.watch().wanted())
                .as("only that nobody was signed in")
                .isNotEmpty()
                .allMatch(line -> line.contains("status of 40"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static String stored(Page page) {
        return (String) page.evaluate("JSON.stringify(localStorage)");
    }

    private long inForce() {
        return jdbc.sql("select count(*) from attendance where undone_at is null")
                .query(Long.class)
                .single();
    }
}
