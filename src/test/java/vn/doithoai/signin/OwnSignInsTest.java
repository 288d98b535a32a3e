package vn.doithoai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.account.TestAccounts.PASSWORD;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.Browser;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;

@PageTest
class OwnSignInsTest {

    private static final String PAGE = "/desk/sign-ins";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14; SM-A155F) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    Browser office;
    Browser phone;

    @BeforeEach
    void signInTwice() throws Exception {
        baseData.restore();
        phone = new Browser(mvc, "2001:db8:4:1:aa:bb:cc:dd").named(PHONE).signedIn("thuky", PASSWORD);
        clock.moveBy(Duration.ofMinutes(5));
        office = new Browser(mvc, "192.168.1.20").signedIn("thuky", PASSWORD);
        new Browser(mvc, "192.168.1.21").signedIn("vanphong", PASSWORD);
    }

    @Test
    void eachSaysWhereFromSinceWhenAndWhichIsThisOne() {
        Document page = assertThatPage(office.get(PAGE))
                .isOk()
                .hasRows(2)
                .hasText("Chrome trên Windows", "192.168.1.x", "09:05:00 24/11/2026")
                .hasText("Samsung Internet trên Android", "2001:0db8:0004:0001::/64", "09:00:00 24/11/2026")
                .hasNoText("192.168.1.20", "aa:bb", "192.168.1.21")
                .document();

        assertThat(page.select("tbody tr").get(0).text()).contains("Nơi này");
        assertThat(page.select("tbody tr").get(1).text()).doesNotContain("Nơi này");
    }

    @Test
    void noSessionIdStandsOnThePage() {
        String html = assertThatPage(office.get(PAGE)).document().html();

        assertThat(html)
                .doesNotContain(
                        office.cookie("SID").orElseThrow(), phone.cookie("SID").orElseThrow());
    }

    @Test
    void oneCanBeEndedFromAnother() {
        String handle = SignInRow.handle(phone.cookie("SID").orElseThrow());

        assertThat(office.send(office.form(PAGE, "/" + handle + "/end"))).hasRedirectedUrl(PAGE);

        assertThat(phone.get("/desk")).hasRedirectedUrl("/login?reason=EXPIRED");
        assertThatPage(office.get(PAGE)).isOk().hasRows(1).hasFlash("Đã đăng xuất ở nơi đó.");
        assertThat(acts()).isOne();
    }

    @Test
    void allOthersCanBeEndedAtOnce() {
        assertThat(office.send(office.form(PAGE, "/others/end"))).hasRedirectedUrl(PAGE);

        assertThat(phone.get("/desk")).hasRedirectedUrl("/login?reason=EXPIRED");
        assertThatPage(office.get(PAGE)).isOk().hasRows(1).hasFlash("Đã đăng xuất ở 1 nơi khác.");
        assertThat(acts()).isOne();
    }

    @Test
    void nobodyEndsTheSignInOfAnother() {
        Browser stranger = new Browser(mvc, "192.168.1.30").signedIn("kinhte", PASSWORD);
        String handle = SignInRow.handle(phone.cookie("SID").orElseThrow());

        assertThat(stranger.press(PAGE + "/" + handle + "/end", stranger.form("/desk/password", "/desk/password")))
                .hasRedirectedUrl(PAGE);

        assertThat(phone.get("/desk")).hasStatusOk();
        assertThat(acts()).isZero();
    }

    private long acts() {
        return jdbc.sql("select count(*) from audit_event where action = 'signIn.endedElsewhere'")
                .query(Long.class)
                .single();
    }
}
