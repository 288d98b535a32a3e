package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.MovableClock;
import vn.doithoai.account.TestAccounts;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Window;
import vn.doithoai.chromium.Windows;

/** The administrator goes to lunch in the middle of a form; after signing in again it goes on, nothing is lost. */
@ChromiumTest
class SignInEndsWhileTypingJourney {

    @Autowired
    MovableClock clock;

    @Autowired
    BaseData baseData;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFormGoesOnAfterTheSignIn(boolean scripts, Windows windows) {
        Window window = scripts ? windows.ofVisitor() : windows.ofVisitor().withoutScripts();
        Page page = window.open("/desk/admin/units/new");
        signIn(page);
        page.getByLabel("Tên đơn vị").fill("Trạm Y tế xã Suối Mây");
        page.getByLabel("Viết tắt").fill("TYT");
        page.getByLabel("Đơn vị khác trên địa bàn").check();
        page.getByLabel("Thứ tự trong danh sách").fill("7");
        clock.moveBy(Duration.ofMinutes(31));

        press(page, "Lưu");
        assertThat(page.locator("main")).containsText("nội dung vừa nhập vẫn được giữ");
        signIn(page);
        assertThat(page.locator("main")).containsText("Trạm Y tế xã Suối Mây");
        assertThat(units()).isZero();
        press(page, "Gửi tiếp");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Trạm Y tế xã Suối Mây");
        assertThat(page.locator("main")).containsText("TYT");
        assertThat(page.locator("main")).containsText("Đơn vị khác trên địa bàn");
        assertThat(units()).isOne();
    }

    private static void signIn(Page page) {
        page.getByLabel("Tên đăng nhập").fill("admin");
        page.getByLabel("Mật khẩu").fill(TestAccounts.PASSWORD);
        press(page, "Đăng nhập");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private long units() {
        return jdbc.sql("select count(*) from unit").query(Long.class).single();
    }
}
