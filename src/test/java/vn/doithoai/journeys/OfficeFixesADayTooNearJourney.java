package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Windows;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionKind;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;

/** The office fixes the day of a foreseen session from the desk, by keyboard, is warned, and keeps the day knowingly. */
@ChromiumTest
class OfficeFixesADayTooNearJourney {

    @Autowired
    BaseData baseData;

    @Autowired
    DialogueSessions sessions;

    @BeforeEach
    void aForeseenSession() throws Exception {
        baseData.restore();
        sessions.foresee(
                new SessionDetails(
                        2026,
                        SessionKind.PERIODIC,
                        null,
                        SessionMode.IN_PERSON,
                        null,
                        null,
                        "Hội trường UBND xã",
                        null),
                SessionSchedule.during(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), "trong tháng 12"),
                BaseData.PROGRAM);
    }

    @Test
    void theWarningNamesTheLawAndTheDayIsSavedAfterIt(Windows windows) {
        Page page = windows.of("vanphong").open("/desk");
        Keyboard keyboard = new Keyboard(page);
        keyboard.goTo(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("1 hội nghị dự kiến sắp đến kỳ, cần định ngày")
                                .setExact(true)))
                .press("Enter");
        write(page, keyboard, "Ngày tổ chức, hoặc từ ngày", "30/11/26");
        write(page, keyboard, "Đến ngày", "");
        write(page, keyboard, "Cách gọi thời gian", "");
        write(page, keyboard, "Bắt đầu lúc", "7h30");
        keyboard.press("Enter");

        Locator warning = page.locator(".error-summary");
        assertThat(warning).isFocused();
        assertThat(warning).containsText("Điều 43 khoản 2");
        assertThat(warning).containsText("hạn là ngày 23/11/2026, đã qua");
        assertThat(page.getByLabel("Bắt đầu lúc")).hasValue("7h30");

        keyboard.goTo(page.getByLabel("Vẫn giữ ngày này"))
                .press("Space")
                .goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu")))
                .press("Enter");

        assertThat(page.getByText("Đã ghi thời gian tổ chức.")).isVisible();
        assertThat(page.getByText("Hạn thông báo là ngày 23/11/2026, đã qua.")).isVisible();
    }

    private static void write(Page page, Keyboard keyboard, String label, String text) {
        keyboard.goTo(page.getByLabel(label)).press("Control+A").press("Delete").type(text);
    }
}
