package vn.doithoai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.account.TestAccounts.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
import vn.doithoai.account.TestAccounts;
import vn.doithoai.shared.Token;

@PageTest
class OneTimeLinkTest {

    private static final String CHOSEN = "sương xuống đầy bản";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @Autowired
    TestAccounts accounts;

    Browser admin;
    String invited;

    @BeforeEach
    void inviteSomebody() throws Exception {
        baseData.restore();
        admin = new Browser(mvc, "10.6.0.1").signedIn("admin", PASSWORD);
        accounts.person("Bàn Thị Sảo");
        invited = admin.send(admin.form("/desk/admin/accounts/new", "/desk/admin/accounts")
                        .with("person", "Bàn Thị Sảo")
                        .with("username", "sao")
                        .with("roles", "OFFICE"))
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void theInvitedPersonChoosesAPasswordAndSignsIn() {
        String link = issued(invited);
        Browser phone = new Browser(mvc, "10.6.1.1");

        assertThatPage(phone.get(link)).isOk().hasHeading("Đặt mật khẩu").hasText("Bàn Thị Sảo", "sao");
        assertThat(choose(phone, link, CHOSEN, CHOSEN)).hasRedirectedUrl("/login?reason=PASSWORD_CHOSEN");

        assertThatPage(phone.get("/login?reason=PASSWORD_CHOSEN")).hasText("Đã đặt mật khẩu.");
        assertThat(phone.signIn("sao", CHOSEN)).hasRedirectedUrl("/desk");
        assertThatPage(admin.get(invited)).hasText("Đang dùng", "Đặt mật khẩu bằng liên kết dùng một lần");
    }

    @Test
    void aLinkWorksOnce() {
        String link = issued(invited);
        Browser phone = new Browser(mvc, "10.6.2.1");
        Forms.Form second = phone.form(link, "/tai-khoan");
        choose(phone, link, CHOSEN, CHOSEN);

        assertThat(phone.get(link)).hasStatus(404);
        assertThat(phone.send(second.with("newPassword", CHOSEN + "!").with("newPasswordAgain", CHOSEN + "!")))
                .hasStatus(404);
        assertThat(phone.signIn("sao", CHOSEN)).hasRedirectedUrl("/desk");
    }

    @Test
    void aNewLinkMakesTheOldOneVoid() {
        String old = issued(invited);
        String fresh = issued(invited);

        assertThat(new Browser(mvc, "10.6.3.1").get(old)).hasStatus(404);
        assertThat(new Browser(mvc, "10.6.3.1").get(fresh)).hasStatusOk();
    }

    @Test
    void anInvitationIsGoodForSevenDaysAndAResetForOne() {
        String invitation = issued(invited);
        String reset = issued(path("thuky"));
        Browser browser = new Browser(mvc, "10.6.4.1");

        clock.moveBy(Duration.ofHours(24).minusSeconds(1));
        assertThatPage(browser.get(reset)).isOk().hasHeading("Đặt lại mật khẩu");
        clock.moveBy(Duration.ofSeconds(1));
        assertThat(browser.get(reset)).hasStatus(404);
        clock.moveBy(Duration.ofDays(6).minusSeconds(1));
        assertThat(browser.get(invitation)).hasStatusOk();
        clock.moveBy(Duration.ofSeconds(1));
        assertThat(browser.get(invitation)).hasStatus(404);
    }

    @Test
    void aResetEndsEverySignInAndTheOldPassword() {
        Browser thief = new Browser(mvc, "10.6.5.1").signedIn("thuky", PASSWORD);
        String link = issued(path("thuky"));

        choose(new Browser(mvc, "10.6.5.2"), link, CHOSEN, CHOSEN);

        assertThat(thief.get("/desk")).hasRedirectedUrl("/login?reason=EXPIRED");
        assertThat(thief.signIn("thuky", PASSWORD)).hasStatus(422);
    }

    @Test
    void whoeverUsedALinkIsNotLockedOutByOthersWhoGuess() {
        String link = issued(path("thuky"));
        Browser phone = new Browser(mvc, "10.6.6.1");
        choose(phone, link, CHOSEN, CHOSEN);
        for (int i = 0; i < 6; i++) {
            new Browser(mvc, "10.6.6.2").signIn("thuky", "không phải mật khẩu này");
        }
        assertThat(new Browser(mvc, "10.6.6.3").signIn("thuky", CHOSEN)).hasStatus(429);

        assertThat(phone.signIn("thuky", CHOSEN)).hasRedirectedUrl("/desk");
    }

    @Test
    void aPasswordThatCantBeTakenLeavesTheLinkGood() {
        String link = issued(invited);
        Browser phone = new Browser(mvc, "10.6.7.1");

        assertThatPage(choose(phone, link, "ngắn", "ngắn")).isRefused().hasErrorAt("newPassword", "ít nhất 12 ký tự");
        assertThatPage(choose(phone, link, "Bàn Thị Sảo 2026", "Bàn Thị Sảo 2026"))
                .isRefused()
                .hasErrorAt("newPassword", "dễ bị đoán");
        assertThatPage(choose(phone, link, CHOSEN, CHOSEN + " ")).isRefused().hasErrorAt("newPasswordAgain");

        assertThat(choose(phone, link, CHOSEN, CHOSEN)).hasStatus3xxRedirection();
    }

    @Test
    void aLockedAccountsLinkIsVoidAndNoneIsMade() {
        String link = issued(path("thuky"));
        Forms.Form another = admin.form(path("thuky"), "/links");
        admin.send(admin.form(path("thuky"), "/lock"));

        assertThat(new Browser(mvc, "10.6.8.1").get(link)).hasStatus(404);
        assertThat(admin.send(another)).hasStatus(404);
    }

    @Test
    void theLinkIsShownOnceAndTheFormSentAgainDoesNotShowIt() {
        Forms.Form form = admin.form(invited, "/links");

        MvcTestResult first = admin.send(form);
        String link = assertThatPage(first).isOk().document().select("#link").val();
        MvcTestResult again = admin.send(form);

        assertThat(link).matches("http://localhost/tai-khoan/[A-Za-z0-9_-]{22}");
        assertThat(first.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(again).hasRedirectedUrl(invited);
        assertThatPage(admin.get(invited)).hasNoText("/tai-khoan/").hasFlash("đã được ghi lúc");
        assertThat(links()).as("sent twice, made once").isOne();
    }

    @Test
    void theTokenIsStoredNowhere() {
        String link = issued(invited);
        String token = link.substring(link.lastIndexOf('/') + 1);
        Browser phone = new Browser(mvc, "10.6.9.1");
        choose(phone, link, "ngắn", "ngắn");
        choose(phone, link, CHOSEN, CHOSEN);

        for (String table :
                List.of("audit_event", "form_key", "held_form", "one_time_link", "spring_session", "account")) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like '%' || ? || '%'")
                            .param(token)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.sql("select octet_length(token_hash) from one_time_link")
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
    }

    @Test
    void wrongLinksAreAnsweredLikeUnknownAddressesAndNotTooOften() {
        Browser guesser = new Browser(mvc, "10.6.10.1");
        guesser.get("/tai-khoan/khong-phai-lien-ket");
        for (int i = 0; i < 19; i++) {
            assertThat(guesser.get("/tai-khoan/" + Token.fresh().text())).hasStatus(404);
        }

        MvcTestResult answer = guesser.get("/tai-khoan/" + Token.fresh().text());

        assertThat(answer).hasStatus(429);
        assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo("30");
        assertThat(guesser.get(issued(invited)))
                .as("a good link opens all the same")
                .hasStatusOk();
    }

    @Test
    void aVisitorWithALinkMakesNoSession() {
        String link = issued(invited);
        long before = sessions();

        choose(new Browser(mvc, "10.6.11.1"), link, CHOSEN, CHOSEN);

        assertThat(sessions()).isEqualTo(before);
    }

    private MvcTestResult choose(Browser browser, String link, String password, String again) {
        return browser.send(
                browser.form(link, "/tai-khoan").with("newPassword", password).with("newPasswordAgain", again));
    }

    /** Path of a new link. */
    private String issued(String account) {
        String address = assertThatPage(admin.send(admin.form(account, "/links")))
                .isOk()
                .document()
                .select("#link")
                .val();
        return address.replace("http://localhost", "");
    }

    private String path(String username) {
        return "/desk/admin/accounts/"
                + jdbc.sql("select id from account where username = ?")
                        .param(username)
                        .query(UUID.class)
                        .single();
    }

    private long links() {
        return jdbc.sql("select count(*) from one_time_link").query(Long.class).single();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
