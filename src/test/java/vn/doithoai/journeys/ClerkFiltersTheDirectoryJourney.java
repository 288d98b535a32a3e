package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Windows;

/** The office clerk looks for people in the directory, and finds the way back. */
@ChromiumTest
class ClerkFiltersTheDirectoryJourney {

    @BeforeAll
    static void fill(@Autowired BaseData baseData) throws Exception {
        baseData.fillLikeTheDemo();
    }

    @Test
    void theListChangesInPlaceAndBackLeadsBack(Windows windows) {
        Page page = windows.of("vanphong").open("/desk/persons");
        String everybody = count(page).textContent();
        page.evaluate("window.stayed = true");

        search(page).fill("hoang anh");
        search(page).press("Enter");

        assertThat(rows(page)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*\\?q=hoang\\+anh$"));
        assertThat(page.locator("#announcer")).hasText(Pattern.compile("^1 kết quả.*"));
        page.getByLabel("Trạng thái").selectOption("LEFT");
        assertThat(page.locator("#list").getByText("Không có ai")).isVisible();
        assertThat(page.evaluate("window.stayed")).as("the page itself stayed").isEqualTo(true);

        page.goBack();
        assertThat(rows(page)).hasCount(1);
        assertThat(search(page)).hasValue("hoang anh");
        assertThat(page.getByLabel("Trạng thái")).hasValue("");
        page.goBack();
        assertThat(count(page)).hasText(everybody);
        assertThat(search(page)).hasValue("");
    }

    @Test
    void pagesAndSortingChangeInPlace(Windows windows) {
        Page page = windows.of("vanphong").open("/desk/persons");
        page.evaluate("window.stayed = true");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chức vụ, đơn vị"))
                .click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Chức vụ, đơn vị");
        page.locator(".pagination a").last().click();

        assertThat(count(page)).hasText(Pattern.compile(".*đang xem 26–50.*"));
        assertThat(page.locator("#list")).isFocused();
        assertThat(page.evaluate("window.stayed")).isEqualTo(true);
    }

    @Test
    void withoutScriptsTheButtonDoesIt(Windows windows) {
        Page page = windows.of("vanphong").withoutScripts().open("/desk/persons");
        String everybody = count(page).textContent();
        search(page).fill("hoang anh");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lọc"))
                .click();

        assertThat(rows(page)).hasCount(1);
        assertThat(search(page)).hasValue("hoang anh");
        page.goBack();
        assertThat(count(page)).hasText(everybody);
    }

    private static Locator search(Page page) {
        return page.getByLabel("Tìm theo tên, chức vụ hoặc đơn vị");
    }

    private static Locator rows(Page page) {
        return page.locator("#list tbody tr");
    }

    private static Locator count(Page page) {
        return page.locator("#list caption");
    }
}
