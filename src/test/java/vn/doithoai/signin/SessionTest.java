package vn.doithoai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.account.TestAccounts.PASSWORD;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
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
class SessionTest {

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
        browser = new Browser(mvc, "10.3.0.1").signedIn("vanphong", PASSWORD);
    }

    @Test
    void halfAnHourWithoutARequestEndsTheSession() {
        clock.moveBy(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(browser.get("/desk")).hasStatusOk();

        clock.moveBy(Duration.ofMinutes(30));
        assertThat(browser.get("/desk")).hasRedirectedUrl("/login?reason=EXPIRED");
        assertThat(sessions()).isZero();
    }

    @Test
    void workKeepsTheSessionAlive() {
        for (int i = 0; i < 5; i++) {
            clock.moveBy(Duration.ofMinutes(20));
            assertThat(browser.get("/desk")).hasStatusOk();
        }
    }

    @Test
    void aPageThatAsksByItselfKeepsNobodySignedIn() {
        clock.moveBy(Duration.ofMinutes(20));
        assertThat(browser.get("/desk", "X-Poll", "1")).hasStatusOk();
        assertThat(browser.get("/desk", "Accept", "text/event-stream, text/html"))
                .hasStatusOk();
        clock.moveBy(Duration.ofMinutes(10));

        assertThat(browser.get("/desk", "X-Poll", "1")).hasStatus(401);
        assertThat(browser.get("/desk")).hasRedirectedUrl("/login?reason=EXPIRED");
    }

    @Test
    void twelveHoursAfterTheSignInTheSessionEndsWhateverHappens() {
        clock.moveBy(Duration.ofMinutes(20));
        for (int i = 1; i < 36; i++) {
            assertThat(browser.get("/desk")).as("after %s minutes", i * 20).hasStatusOk();
            clock.moveBy(Duration.ofMinutes(20));
        }

        assertThat(browser.get("/desk")).hasRedirectedUrl("/login?reason=EXPIRED");
    }

    @Test
    void aSecondBeforeTwelveHoursTheSessionIsStillThere() {
        for (int i = 0; i < 35; i++) {
            clock.moveBy(Duration.ofMinutes(20));
            browser.get("/desk");
        }
        clock.moveBy(Duration.ofMinutes(20).minusSeconds(1));

        assertThat(browser.get("/desk")).hasStatusOk();
    }

    @Test
    void theSentenceSaysThatTheSessionExpired() {
        clock.moveBy(Duration.ofHours(1));
        browser.get("/desk");

        assertThatPage(browser.get("/login?reason=EXPIRED")).isOk().hasText("Phiên làm việc đã hết hạn.");
        assertThatPage(browser.get("/login?reason=%3Cscript%3E")).isOk();
    }

    @Test
    void aLockedAccountIsOutWithItsNextRequest() {
        jdbc.sql("update account set locked_at = now() where username = 'vanphong'")
                .update();

        assertThat(browser.get("/desk")).hasRedirectedUrl("/login?reason=ENDED");
        assertThat(sessions()).isZero();
        assertThatPage(browser.get("/login?reason=ENDED")).isOk().hasText("tài khoản bị khóa");
    }

    @Test
    void changedRolesTakeEffectWithTheNextRequest() {
        assertThat(browser.get("/desk/admin/audit")).hasStatus(404);
        jdbc.sql("update account_role set role_code = 'CHAIR'"
                        + " where account_id = (select id from account where username = 'vanphong')")
                .update();

        assertThat(browser.get("/desk/admin/audit")).hasStatusOk();
    }

    @Test
    void aSessionThatCantBeReadAnyMoreMeansToSignInAgain() {
        int changed = jdbc.sql("update spring_session_attributes set attribute_bytes = '\\xaced00057372ffff'::bytea")
                .update();
        assertThat(changed).isPositive();

        assertThat(browser.get("/desk")).hasStatus3xxRedirection();
        assertThat(browser.get("/")).hasStatusOk();
        assertThat(browser.signIn("vanphong", PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void anAttributeOfAClassThatIsGoneHarmsNoOther() {
        jdbc.sql("""
                        insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                        select primary_id, 'of an older version', '\\xaced00057372ffff'::bytea from spring_session""").update();

        assertThat(browser.get("/desk")).hasStatusOk();
    }

    @Test
    void whatIsNoSessionIdNeverReachesTheDatabase() {
        for (String id : new String[] {"%00", "\u0000", "x".repeat(5000), "' or 1=1 --", "é".repeat(36)}) {
            Browser other = new Browser(mvc, "10.3.0.2").withCookie("SID", id);
            assertThat(other.get("/desk")).hasStatus3xxRedirection();
        }
    }

    @Test
    void sessionIdsHaveThirtySixCharactersAndDontRepeat() {
        SessionIds ids = new SessionIds();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            seen.add(ids.generate());
        }

        assertThat(seen).hasSize(100_000).allMatch(id -> id.matches("[A-Za-z0-9_-]{36}"));
    }

    @Test
    void sessionsThatEndedAreSweptAway(@Autowired SignInSessions<?> stored) {
        clock.moveBy(Duration.ofMinutes(29));
        stored.purge();
        assertThat(sessions()).isOne();

        clock.moveBy(Duration.ofMinutes(2));
        stored.purge();

        assertThat(sessions()).isZero();
    }

    @Test
    void requestsOfOneMomentAreWrittenOnce() {
        browser.get("/desk");
        long before = lastAccess();
        clock.moveBy(Duration.ofSeconds(9));
        browser.get("/desk");
        assertThat(lastAccess()).isEqualTo(before);

        clock.moveBy(Duration.ofSeconds(2));
        browser.get("/desk");
        assertThat(lastAccess()).isEqualTo(clock.millis());
    }

    private long lastAccess() {
        return jdbc.sql("select last_access_time from spring_session")
                .query(Long.class)
                .single();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
