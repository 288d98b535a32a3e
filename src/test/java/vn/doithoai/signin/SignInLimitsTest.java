package vn.doithoai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.account.TestAccounts.PASSWORD;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Browser;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.throttle.Buckets;
import vn.doithoai.throttle.Buckets.Limit;

@PageTest
class SignInLimitsTest {

    private static final String WRONG = "không phải mật khẩu này";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @Autowired
    SignInLimits limits;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void fiveTriesFromUnknownDevicesAreCheckedAndTheSixthIsNot() {
        for (int i = 1; i <= SignInLimits.TRIES_FROM_UNKNOWN_DEVICES; i++) {
            assertThatPage(new Browser(mvc, "10.2.1." + i).signIn("chutich", WRONG))
                    .isRefused();
        }

        MvcTestResult answer = new Browser(mvc, "10.2.1.99").signIn("chutich", PASSWORD);

        assertThatPage(answer)
                .hasStatus(429)
                .hasErrorAt("username", "Đợi 1 phút")
                .hasValue("username", "chutich");
        assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void afterTheWaitOneMoreTryIsChecked() {
        exhaust("chutich", "10.2.2.1");
        Browser browser = new Browser(mvc, "10.2.2.2");

        clock.moveBy(Duration.ofSeconds(59));
        assertThat(browser.signIn("chutich", PASSWORD)).hasStatus(429);
        clock.moveBy(Duration.ofSeconds(1));

        assertThat(browser.signIn("chutich", PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void theOwnerGetsInOnAKnownDeviceWhileSomebodyHammers() {
        Browser office = new Browser(mvc, "10.2.3.1").signedIn("chutich", PASSWORD);
        office.withoutCookie("SID");
        exhaust("chutich", "10.2.3.2");
        assertThat(new Browser(mvc, "10.2.3.3").signIn("chutich", PASSWORD)).hasStatus(429);

        assertThat(office.signIn("chutich", PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void theOwnerGetsInOnAKnownDeviceEvenWhenItsAddressIsUsedUp() {
        Browser office = new Browser(mvc, "10.2.4.1").signedIn("chutich", PASSWORD);
        office.withoutCookie("SID");
        for (int i = 0; i < SignInLimits.TRIES_FROM_ADDRESS; i++) {
            assertThat(new Browser(mvc, "10.2.4.1").signIn("khongco" + i, WRONG))
                    .hasStatus(422);
        }
        assertThat(new Browser(mvc, "10.2.4.1").signIn("thuky", PASSWORD))
                .as("a new device behind the same address waits")
                .hasStatus(429);

        assertThat(office.signIn("chutich", PASSWORD)).hasRedirectedUrl("/desk");
        clock.moveBy(Duration.ofSeconds(1));
        assertThat(new Browser(mvc, "10.2.4.1").signIn("thuky", PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void aKnownDeviceHasTriesOfItsOwnAndNoMore() {
        Browser office = new Browser(mvc, "10.2.5.1").signedIn("chutich", PASSWORD);
        office.withoutCookie("SID");
        for (int i = 0; i < SignInLimits.TRIES_FROM_KNOWN_DEVICE; i++) {
            assertThatPage(office.signIn("chutich", WRONG)).isRefused();
        }

        assertThat(office.signIn("chutich", PASSWORD)).hasStatus(429);
        assertThat(new Browser(mvc, "10.2.5.2").signIn("chutich", PASSWORD))
                .as("elsewhere nothing was used up")
                .hasRedirectedUrl("/desk");
    }

    @Test
    void aDeviceKnownToOneAccountIsUnknownToOthers() {
        Browser device = new Browser(mvc, "10.2.6.1").signedIn("kinhte", PASSWORD);
        device.withoutCookie("SID");
        exhaust("chutich", "10.2.6.2");

        assertThat(device.signIn("chutich", PASSWORD)).hasStatus(429);
    }

    @Test
    void anOfficeComputerKnowsEverybodyWhoSignsInThere() {
        Browser office = new Browser(mvc, "10.2.7.1").signedIn("thuky", PASSWORD);
        office.withoutCookie("SID");
        office.signedIn("vanphong", PASSWORD).withoutCookie("SID");
        exhaust("thuky", "10.2.7.2");

        assertThat(office.signIn("thuky", PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void aForgedDeviceCookieIsWorthNothing() {
        Browser honest = new Browser(mvc, "10.2.8.1").signedIn("kinhte", PASSWORD);
        String cookie = honest.cookie("DEVICE").orElseThrow();
        exhaust("kinhte", "10.2.8.2");
        String content = cookie.substring(0, cookie.indexOf('.'));

        for (String forged : new String[] {
            content + ".AAAA", content, "x.y", "." + cookie.split("\\.")[1], cookie.replaceFirst("^A", "B"), "%00", "é"
        }) {
            Browser liar = new Browser(mvc, "10.2.8.3").withCookie("DEVICE", forged);
            assertThat(liar.signIn("kinhte", PASSWORD)).hasStatus(429);
        }
    }

    @Test
    void anUnknownNameIsLimitedLikeAKnownOne() {
        exhaust("khongco-ai", "10.2.9.1");

        assertThatPage(new Browser(mvc, "10.2.9.2").signIn("khongco-ai", PASSWORD))
                .hasStatus(429)
                .hasErrorAt("username", "Đợi 1 phút");
    }

    @Test
    void aForgedForwardedAddressChangesNothing() {
        for (int i = 0; i < SignInLimits.TRIES_FROM_ADDRESS; i++) {
            Browser browser = new Browser(mvc, "10.2.10.1");
            var form = browser.form("/login", "/login");
            browser.send(
                    form.with("username", "gia" + i).with("password", WRONG),
                    "X-Forwarded-For",
                    "198.51.100." + i,
                    "Forwarded",
                    "for=198.51.100." + i);
        }
        Browser browser = new Browser(mvc, "10.2.10.1");
        var form = browser.form("/login", "/login");

        assertThat(browser.send(
                        form.with("username", "thuky").with("password", PASSWORD), "X-Forwarded-For", "198.51.100.200"))
                .hasStatus(429);
    }

    @Test
    void signingInOftenUsesNothingUp() {
        for (int i = 0; i < 12; i++) {
            assertThat(new Browser(mvc, "10.2.11.1").signIn("vanphong", PASSWORD))
                    .hasRedirectedUrl("/desk");
        }
    }

    @Test
    void longHammeringIsRecordedOnceInAWhile() {
        exhaust("chutich", "10.2.12.1");
        for (int i = 0; i < 5; i++) {
            new Browser(mvc, "10.2.12.2").signIn("chutich", WRONG);
        }

        assertThat(jdbc.sql("select count(*) from audit_event where action = 'signIn.throttled'"
                                + " and detail ->> 'username' = 'chutich'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** The control: where tries cost nothing, every test of a limit fails. */
    @Test
    void withoutLimitsTheseTestsFail() {
        Buckets endless = new Buckets(100, clock, new Limit(1_000_000, Duration.ofSeconds(1)));
        Map<String, Object> limits = new LinkedHashMap<>();
        for (String name : List.of("accounts", "unknownNames", "devices", "addresses")) {
            limits.put(name, ReflectionTestUtils.getField(this.limits, name));
            ReflectionTestUtils.setField(this.limits, name, endless);
        }
        try {
            assertThat(List.<Runnable>of(
                            this::fiveTriesFromUnknownDevicesAreCheckedAndTheSixthIsNot,
                            this::afterTheWaitOneMoreTryIsChecked,
                            this::theOwnerGetsInOnAKnownDeviceWhileSomebodyHammers,
                            this::theOwnerGetsInOnAKnownDeviceEvenWhenItsAddressIsUsedUp,
                            this::aKnownDeviceHasTriesOfItsOwnAndNoMore,
                            this::aDeviceKnownToOneAccountIsUnknownToOthers,
                            this::aForgedDeviceCookieIsWorthNothing,
                            this::anUnknownNameIsLimitedLikeAKnownOne,
                            this::aForgedForwardedAddressChangesNothing))
                    .allSatisfy(test -> assertThatThrownBy(test::run).isInstanceOf(AssertionError.class));
        } finally {
            limits.forEach((name, bucket) -> ReflectionTestUtils.setField(this.limits, name, bucket));
        }
    }

    private void exhaust(String username, String address) {
        for (int i = 0; i < SignInLimits.TRIES_FROM_UNKNOWN_DEVICES; i++) {
            assertThat(new Browser(mvc, address).signIn(username, WRONG)).hasStatus(422);
        }
    }
}
