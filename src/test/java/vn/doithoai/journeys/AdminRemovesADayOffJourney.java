package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Windows;

/** The administrator removes a day off by keyboard: is asked first, on the spot, and may think better of it. */
@ChromiumTest
class AdminRemovesADayOffJourney {

    private static final String NAME = "Ngày hội non sông";

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theQuestionIsAskedInADialog(Windows windows) {
        Page page = windows.of("admin").open("/desk/admin/holidays/new");
        addDay(page);
        Keyboard keyboard = new Keyboard(page);
        Locator remove = page.getByRole(AriaRole.LINK, named("Xóa ngày nghỉ"));
        Locator dialog = page.getByRole(AriaRole.DIALOG, named("Xóa ngày nghỉ"));

        keyboard.goTo(remove).press("Enter");
        assertThat(dialog).containsText(NAME);
        assertThat(button(dialog, AriaRole.LINK, "Thôi, quay lại")).isFocused();
        keyboard.press("Escape");
        assertThat(dialog).isHidden();
        assertThat(remove).isFocused();

        keyboard.press("Enter");
        assertThat(dialog).isVisible();
        keyboard.goBackTo(button(dialog, AriaRole.BUTTON, "Xóa ngày nghỉ")).press("Enter");

        assertThat(page.getByText("Đã xóa \"" + NAME + "\"")).isVisible();
    }

    @Test
    void withoutScriptsItIsAPage(Windows windows) {
        Page page = windows.of("admin").withoutScripts().open("/desk/admin/holidays/new");
        addDay(page);

        page.getByRole(AriaRole.LINK, named("Xóa ngày nghỉ")).click();
        page.getByRole(AriaRole.BUTTON, named("Xóa ngày nghỉ")).click();

        assertThat(page.getByText("Đã xóa \"" + NAME + "\"")).isVisible();
    }

    private static void addDay(Page page) {
        page.getByLabel("Tên gọi").fill(NAME);
        page.getByLabel("Nghỉ lễ, tết").check();
        page.getByLabel("Ngày đầu").fill("10/3/2027");
        page.getByRole(AriaRole.BUTTON, named("Lưu")).click();
        page.navigate("/desk/admin/holidays?year=2027");
        page.getByRole(AriaRole.LINK, named(NAME)).click();
    }

    private static Locator button(Locator inside, AriaRole role, String name) {
        return inside.getByRole(role, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
