package vn.doithoai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.account.TestAccounts.PASSWORD;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Browser;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;

@PageTest
class OwnPasswordTest {

    private static final String PAGE = "/desk/password";
    private static final String CHOSEN = " sương xuống đầy bản ";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    Browser browser;

    @BeforeEach
    void signIn() throws Exception {
        baseData.restore();
        browser = new Browser(mvc, "10.4.0.1").signedIn("thuky", PASSWORD);
    }

    @Test
    void theNewPasswordFitsToTheLastSpaceAndTheOldOneNoMore() {
        assertThat(change(PASSWORD, CHOSEN, Normalizer.normalize(CHOSEN, Normalizer.Form.NFD)))
                .hasRedirectedUrl("/desk/sign-ins");

        assertThatPage(browser.get("/desk/sign-ins")).isOk().hasFlash("Đã đổi mật khẩu.");
        assertThat(new Browser(mvc, "10.4.0.2").signIn("thuky", CHOSEN)).hasRedirectedUrl("/desk");
        assertThat(new Browser(mvc, "10.4.0.2").signIn("thuky", CHOSEN.strip())).hasStatus(422);
        assertThat(new Browser(mvc, "10.4.0.2").signIn("thuky", PASSWORD)).hasStatus(422);
    }

    @Test
    void everyOtherSignInEnds() {
        Browser other = new Browser(mvc, "10.4.0.3").signedIn("thuky", PASSWORD);

        change(PASSWORD, CHOSEN, CHOSEN);

        assertThat(other.get("/desk")).hasRedirectedUrl("/login?reason=EXPIRED");
        assertThat(browser.get("/desk")).hasStatusOk();
    }

    @Test
    void withoutTheOldPasswordNothingChanges() {
        assertThatPage(change("không phải mật khẩu này", CHOSEN, CHOSEN))
                .isRefused()
                .hasErrorAt("oldPassword", "Mật khẩu hiện nay không đúng.");
        assertThatPage(change("", CHOSEN, CHOSEN)).isRefused().hasErrorAt("oldPassword");

        assertThat(new Browser(mvc, "10.4.0.4").signIn("thuky", PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void aPasswordThatCantBeTakenIsRefusedInWords() {
        assertThatPage(change(PASSWORD, "ngắn quá", "ngắn quá"))
                .isRefused()
                .hasErrorAt("newPassword", "ít nhất 12 ký tự");
        assertThatPage(change(PASSWORD, "matkhau123456", "matkhau123456"))
                .isRefused()
                .hasErrorAt("newPassword", "đoán trước tiên");
        assertThatPage(change(PASSWORD, "Nguyễn Thị Ước 86", "Nguyễn Thị Ước 86"))
                .isRefused()
                .hasErrorAt("newPassword", "dễ bị đoán");
        assertThatPage(change(PASSWORD, "xã Suối Mây 2026", "xã Suối Mây 2026"))
                .isRefused()
                .hasErrorAt("newPassword", "dễ bị đoán");
        assertThatPage(change(PASSWORD, CHOSEN, CHOSEN + "x"))
                .isRefused()
                .hasErrorAt("newPasswordAgain", "chưa giống nhau");
        assertThatPage(change(PASSWORD, "", "")).isRefused().hasErrorAt("newPassword", "Nhập mật khẩu mới.");
    }

    @Test
    void noRefusedPageRepeatsAPassword() {
        MvcTestResult answer = change("không phải mật khẩu này", CHOSEN, CHOSEN);

        assertThatPage(answer).isRefused().hasNoText("không phải mật khẩu này", CHOSEN.strip());
    }

    @Test
    void guessingTheOldPasswordIsLimitedJustAboveTenTries() {
        for (int i = 0; i < SignInLimits.TRIES_FROM_KNOWN_DEVICE; i++) {
            assertThat(change("không phải mật khẩu " + i, CHOSEN, CHOSEN)).hasStatus(422);
        }

        assertThatPage(change(PASSWORD, CHOSEN, CHOSEN)).hasStatus(429).hasErrorAt("oldPassword", "Đợi 1 phút");
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(change(PASSWORD, CHOSEN, CHOSEN)).hasRedirectedUrl("/desk/sign-ins");
    }

    @Test
    void theChangeIsRecordedWithoutTheWords() {
        change(PASSWORD, CHOSEN, CHOSEN);

        assertThat(jdbc.sql("select actor || ' ' || detail::text from audit_event"
                                + " where action = 'account.passwordChanged'")
                        .query(String.class)
                        .single())
                .isEqualTo("Nguyễn Thị Ước {}");
    }

    private MvcTestResult change(String old, String chosen, String again) {
        return browser.send(browser.form(PAGE, PAGE)
                .with("oldPassword", old)
                .with("newPassword", chosen)
                .with("newPasswordAgain", again));
    }
}
