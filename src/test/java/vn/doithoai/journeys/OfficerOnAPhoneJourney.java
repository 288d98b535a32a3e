package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Window;
import vn.doithoai.chromium.Windows;

/** The administrator is on the road and finds every place of the program with a thumb. */
@ChromiumTest
class OfficerOnAPhoneJourney {

    private static final int WIDTH = 390;
    private static final int THUMB = 40;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMenuLeadsEverywhere(boolean scripts, Windows windows) {
        Window window = windows.of("admin").onPhone();
        Page page = (scripts ? window : window.withoutScripts()).open("/desk");
        Locator menu = page.locator(".menu-compact > summary");
        Locator entries = page.locator(".menu-compact .menu-sheet").locator("a, button");
        assertThat(entries.first()).isHidden();

        menu.tap();
        assertThat(entries).not().hasCount(0);
        for (Locator entry : entries.all()) {
            BoundingBox box = entry.boundingBox();
            assertThat(box.height).as(entry.innerText()).isGreaterThanOrEqualTo(THUMB);
            assertThat(box.x).isNotNegative();
            assertThat(box.x + box.width).isLessThanOrEqualTo(WIDTH);
        }
        entries.filter(new Locator.FilterOptions().setHasText("Tổ chức")).tap();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Thông tin xã");
        for (Locator tab : page.locator(".tabs a").all()) {
            assertThat(tab.boundingBox().x + tab.boundingBox().width)
                    .as("tab %s stands inside the window", tab.innerText())
                    .isLessThanOrEqualTo(WIDTH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theMenuClosesAgain(String language, Windows windows) {
        Page page = windows.of("admin").onPhone().open("/desk?lang=" + language);
        Locator menu = page.locator(".menu-compact > summary");
        Locator sheet = page.locator(".menu-compact .menu-sheet");

        menu.tap();
        assertThat(sheet).isVisible();
        page.keyboard().press("Escape");
        assertThat(sheet).isHidden();
        assertThat(menu).isFocused();
        menu.tap();
        page.touchscreen().tap(20, 800);
        assertThat(sheet).isHidden();
    }
}
