package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Sideways;
import vn.doithoai.chromium.Window;
import vn.doithoai.chromium.Windows;

/** The office clerk writes a person into the directory: without a mouse, and with a nervous finger on it. */
@ChromiumTest
class ClerkKeepsAPersonJourney {

    private static final String LONG_NAME = "Công Tằng Tôn Nữ Nguyễn Hoàng Phượng Uyên";

    @Autowired
    BaseData baseData;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theKeyboardIsEnoughForALongName(Windows windows) {
        Page page = windows.of("vanphong").open("/desk/persons");
        Keyboard keyboard = new Keyboard(page);

        keyboard.goTo(page.getByText("Bỏ qua đến nội dung chính")).press("Enter");
        keyboard.goTo(page.getByRole(AriaRole.LINK, named("Thêm người"))).press("Enter");
        page.waitForURL("**/desk/persons/new");
        keyboard.goTo(page.getByLabel("Họ và tên")).type(LONG_NAME);
        keyboard.goTo(page.getByLabel("Xưng hô")).press("ArrowDown");
        keyboard.goTo(page.getByLabel("Chức vụ chính", new Page.GetByLabelOptions().setExact(false))
                        .first())
                .type("Chánh Văn phòng");
        keyboard.goTo(page.getByLabel("Điện thoại")).type("0912 345 678");
        keyboard.goTo(page.getByRole(AriaRole.BUTTON, named("Lưu"))).press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(LONG_NAME);
        assertThat(page.locator("main")).containsText("0912•••678");
        page.setViewportSize(390, 844);
        assertThat(Sideways.of(page, 390)).isEmpty();
        page.navigate("/desk/persons");
        assertThat(page.getByRole(AriaRole.LINK, named(LONG_NAME))).isVisible();
        assertThat(Sideways.of(page, 390)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDoubleClickMakesOnePerson(boolean scripts, Windows windows) {
        Window window =
                scripts ? windows.of("vanphong") : windows.of("vanphong").withoutScripts();
        Page page = window.open("/desk/persons/new");
        page.getByLabel("Họ và tên").fill("Lường Thị Ơn");

        page.getByRole(AriaRole.BUTTON, named("Lưu")).dblclick();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Lường Thị Ơn");
        assertThat(jdbc.sql("select count(*) from person where full_name = 'Lường Thị Ơn'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whatWasTypedSurvivesAMistake(Windows windows) {
        Page page = windows.of("vanphong").open("/desk/persons/new");
        page.getByLabel("Họ và tên").fill("Lường Thị Ơn");
        page.getByLabel("Điện thoại").fill("không nhớ");
        page.getByRole(AriaRole.BUTTON, named("Lưu")).click();

        assertThat(page.locator(".error-summary")).isFocused();
        page.locator(".error-summary").getByRole(AriaRole.LINK).click();

        assertThat(page.getByLabel("Điện thoại")).isFocused();
        assertThat(page.getByLabel("Điện thoại")).hasValue("không nhớ");
        assertThat(page.getByLabel("Họ và tên")).hasValue("Lường Thị Ơn");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
