package vn.doithoai.heldform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.account.TestAccounts.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Browser;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;

@PageTest
class HeldFormTest {

    private static final String UNITS = "/desk/admin/units";
    private static final String HELD = "/desk/held-form";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @Autowired
    HeldForms heldForms;

    Browser browser;
    Forms.Form typed;

    @BeforeEach
    void typeUntilTheSessionExpires() throws Exception {
        baseData.restore();
        browser = new Browser(mvc, "10.7.0.1").signedIn("admin", PASSWORD);
        typed = browser.form(UNITS + "/new", UNITS)
                .with("name", "Trạm Y tế <b>Suối Mây</b>")
                .with("abbreviation", "TYT")
                .with("kind", "OTHER")
                .with("position", "7");
        clock.moveBy(Duration.ofMinutes(31));
    }

    @Test
    void whatWasTypedGoesOnAfterTheSignIn() {
        assertThat(browser.send(typed)).hasRedirectedUrl("/login?reason=KEPT");
        assertThatPage(browser.get("/login?reason=KEPT")).hasText("nội dung vừa nhập vẫn được giữ");
        assertThat(browser.signIn("admin", PASSWORD)).hasRedirectedUrl(HELD);

        MvcTestResult page = browser.get(HELD);
        assertThatPage(page).isOk().hasText("Trạm Y tế <b>Suối Mây</b>", "TYT").hasNoText("_csrf");
        assertThat(units()).isZero();
        MvcTestResult sent = browser.send(Forms.in(page, UNITS));

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(sent.getResponse().getRedirectedUrl()).startsWith(UNITS + "/");
        assertThat(units()).isOne();
        assertThat(held()).as("what was taken is kept no longer").isZero();
        assertThat(browser.get(HELD)).hasRedirectedUrl("/desk");
    }

    @Test
    void aFormThatIsRefusedThenIsStillKept() {
        browser.send(typed.with("position", "chín"));
        browser.signIn("admin", PASSWORD);

        MvcTestResult answer = browser.send(Forms.in(browser.get(HELD), UNITS));

        assertThatPage(answer).isRefused().hasErrorAt("position").hasValue("name", "Trạm Y tế <b>Suối Mây</b>");
        assertThat(held()).isOne();
    }

    @Test
    void sentOnTwiceItIsWrittenOnce() {
        browser.send(typed);
        browser.signIn("admin", PASSWORD);
        Forms.Form again = Forms.in(browser.get(HELD), UNITS);

        String first = browser.send(again).getResponse().getRedirectedUrl();
        String second = browser.send(again).getResponse().getRedirectedUrl();

        assertThat(second).isEqualTo(first);
        assertThat(units()).isOne();
    }

    @Test
    void anotherAccountNeverSeesIt() {
        browser.send(typed);

        assertThat(browser.signIn("vanphong", PASSWORD)).hasRedirectedUrl("/desk");
        assertThat(browser.get(HELD)).hasRedirectedUrl("/desk");
        assertThatPage(browser.get("/desk")).hasNoText("Trạm Y tế");

        browser.withoutCookie("SID");
        assertThat(browser.signIn("admin", PASSWORD))
                .as("its sender still does")
                .hasRedirectedUrl(HELD);
    }

    @Test
    void aStolenTicketIsWorthNothingToOthers() {
        browser.send(typed);
        Browser thief = new Browser(mvc, "10.7.0.2")
                .withCookie("HELD", browser.cookie("HELD").orElseThrow())
                .withCookie("DEVICE", browser.cookie("DEVICE").orElseThrow());

        assertThat(thief.signIn("kinhte", PASSWORD)).hasRedirectedUrl("/desk");
        assertThat(thief.get(HELD)).hasRedirectedUrl("/desk");
    }

    @Test
    void fromAnUnknownBrowserNothingIsKept() {
        browser.withoutCookie("DEVICE");

        assertThat(browser.send(typed)).hasRedirectedUrl("/login?reason=EXPIRED");

        assertThat(held()).isZero();
    }

    @Test
    void passwordsAreNeverKept() {
        browser.signIn("admin", PASSWORD);
        Forms.Form passwords = browser.form("/desk/password", "/desk/password")
                .with("oldPassword", PASSWORD)
                .with("newPassword", "sương xuống đầy bản")
                .with("newPasswordAgain", "sương xuống đầy bản");
        clock.moveBy(Duration.ofMinutes(31));

        assertThat(browser.send(passwords)).hasRedirectedUrl("/login?reason=EXPIRED");

        assertThat(held()).isZero();
    }

    @Test
    void aButtonWithoutFieldsGoesOnToo() {
        browser.signIn("admin", PASSWORD);
        browser.send(browser.form(UNITS + "/new", UNITS)
                .with("name", "Trạm Y tế")
                .with("kind", "OTHER")
                .with("position", "7"));
        String unit = UNITS + "/"
                + jdbc.sql("select id from unit").query(String.class).single();
        Forms.Form close = browser.form(unit, "/closure");
        clock.moveBy(Duration.ofMinutes(31));

        browser.send(close);
        browser.signIn("admin", PASSWORD);
        assertThatPage(browser.get(HELD)).hasText("không có nội dung nhập");
        browser.send(Forms.in(browser.get(HELD), "/closure"));

        assertThat(jdbc.sql("select closed_at is not null from unit")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void itCanBeDiscarded() {
        browser.send(typed);
        browser.signIn("admin", PASSWORD);

        assertThat(browser.send(Forms.in(browser.get(HELD), "/disposal"))).hasRedirectedUrl("/desk");

        assertThat(held()).isZero();
        assertThat(units()).isZero();
        assertThat(browser.cookie("HELD")).isEmpty();
    }

    @Test
    void afterADayItIsGone() {
        browser.send(typed);

        clock.moveBy(Duration.ofHours(24).minusSeconds(1));
        heldForms.purge();
        assertThat(browser.signIn("admin", PASSWORD)).hasRedirectedUrl(HELD);
        clock.moveBy(Duration.ofSeconds(1));
        assertThat(browser.get(HELD)).hasRedirectedUrl("/desk");
        heldForms.purge();

        assertThat(held()).isZero();
    }

    @Test
    void onlyAFewAreKeptForAnAccount() {
        for (int i = 0; i < 8; i++) {
            clock.moveBy(Duration.ofSeconds(1));
            browser.send(typed.with("name", "Đơn vị thứ " + i));
        }

        assertThat(held()).isEqualTo(5);
        browser.signIn("admin", PASSWORD);
        assertThatPage(browser.get(HELD)).hasText("Đơn vị thứ 7");
    }

    @Test
    void aLongTextIsKeptWhole() {
        String name = "Ẵ".repeat(300_000);
        browser.send(typed.with("name", name));
        browser.signIn("admin", PASSWORD);

        assertThat(Forms.in(browser.get(HELD), UNITS).value("name")).isEqualTo(name);
    }

    @Test
    void aScriptIsToldInsteadOfRedirected() {
        assertThat(browser.send(typed, "Sec-Fetch-Mode", "cors")).hasStatus(401);
        assertThat(browser.get("/desk", "Sec-Fetch-Mode", "cors")).hasStatus(401);

        assertThat(held()).isZero();
    }

    @Test
    void aFormWithAStaleTokenIsKeptWhenTheBrowserVouchesForIt() {
        browser.signIn("admin", PASSWORD);
        browser.send(Forms.in(browser.get("/desk/password"), "/desk/password"));
        Forms.Form stale = typed.forged("_csrf", "khong-dung");

        assertThat(browser.send(stale, "Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"))
                .hasRedirectedUrl(HELD);

        assertThat(units()).isZero();
        assertThat(browser.send(Forms.in(browser.get(HELD), UNITS))).hasStatus3xxRedirection();
        assertThat(units()).isOne();
    }

    @Test
    void aFormFromElsewhereIsRefusedAndNotKept() {
        browser.signIn("admin", PASSWORD);
        Forms.Form forged = typed.forged("_csrf", "khong-dung");

        assertThat(browser.send(forged)).hasStatus(403);
        assertThat(browser.send(forged, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"))
                .hasStatus(403);
        assertThat(browser.send(forged, "Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "navigate"))
                .hasStatus(403);

        assertThat(held()).isZero();
        assertThat(units()).isZero();
    }

    private long held() {
        return jdbc.sql("select count(*) from held_form").query(Long.class).single();
    }

    private long units() {
        return jdbc.sql("select count(*) from unit").query(Long.class).single();
    }
}
