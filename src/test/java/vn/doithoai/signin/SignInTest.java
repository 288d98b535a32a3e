package vn.doithoai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.account.TestAccounts.PASSWORD;

import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Browser;
import vn.doithoai.PageTest;
import vn.doithoai.account.TestAccounts;

@PageTest
class SignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theRightPasswordLeadsToTheDesk() {
        Browser browser = new Browser(mvc, "10.1.0.1");

        assertThat(browser.signIn("vanphong", PASSWORD))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/desk");

        assertThatPage(browser.get("/desk")).isOk().hasText("Hoàng Thị Hòa");
        assertThat(browser.get("/login")).hasRedirectedUrl("/desk");
    }

    @Test
    void capitalsAndSpacesAroundTheUserNameAreNoMistake() {
        assertThat(new Browser(mvc, "10.1.0.2").signIn("  VanPhong ", PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void theSamePasswordTypedDecomposedFits() {
        String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(PASSWORD);
        assertThat(new Browser(mvc, "10.1.0.3").signIn("vanphong", decomposed)).hasRedirectedUrl("/desk");
    }

    @Test
    void aPasswordIsNeverTrimmed() {
        assertThatPage(new Browser(mvc, "10.1.0.4").signIn("vanphong", PASSWORD + " "))
                .isRefused();
    }

    @Test
    void aRefusedSignInKeepsTheNameAndNotThePassword() {
        MvcTestResult answer = new Browser(mvc, "10.1.0.5").signIn("vanphong", "không phải mật khẩu này");

        assertThatPage(answer)
                .isRefused()
                .hasErrorAt("username", "Tên đăng nhập hoặc mật khẩu không đúng.")
                .hasValue("username", "vanphong")
                .hasNoText("không phải mật khẩu này");
    }

    @Test
    void unknownNameWrongPasswordAndLockedAccountAreAnsweredAlike() {
        jdbc.sql("update account set locked_at = now() where username = 'thuky'")
                .update();
        jdbc.sql("update account set password_hash = null where username = 'kinhte'")
                .update();

        String unknown = refusal("10.1.0.6", "khongco", PASSWORD);
        assertThat(refusal("10.1.0.6", "vanphong", "không phải mật khẩu này")).isEqualTo(unknown);
        assertThat(refusal("10.1.0.6", "thuky", PASSWORD)).isEqualTo(unknown);
        assertThat(refusal("10.1.0.6", "kinhte", PASSWORD)).isEqualTo(unknown);
        assertThat(refusal("10.1.0.6", "vanphong", "")).isEqualTo(unknown);
    }

    private String refusal(String address, String username, String password) {
        return assertThatPage(new Browser(mvc, address).signIn(username, password))
                .isRefused()
                .document()
                .select("main")
                .html()
                .replaceAll("value=\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\u0000", "x' or '1'='1", "<script>alert(1)</script>", "../../etc/passwd", "ạ̀̀̀̀̀"})
    void hostileNamesAreRefusedLikeAnyOther(String username) {
        assertThatPage(new Browser(mvc, "10.1.0.7").signIn(username, PASSWORD)).isRefused();
    }

    @Test
    void aVeryLongPasswordIsRefusedAndDoesNoHarm() {
        assertThatPage(new Browser(mvc, "10.1.0.8").signIn("vanphong", "ẵ".repeat(200_000)))
                .isRefused();
    }

    @Test
    void theSessionIdIsFreshAfterTheSignIn() {
        Browser attacker = new Browser(mvc, "10.1.0.9").signedIn("kinhte", PASSWORD);
        String planted = attacker.cookie("SID").orElseThrow();
        Browser victim = new Browser(mvc, "10.1.0.10").withCookie("SID", planted);

        victim.withoutCookie("CSRF");
        assertThat(victim.get("/login")).as("the planted session is somebody's").hasRedirectedUrl("/desk");
        var form = new Browser(mvc, "10.1.0.10").form("/login", "/login");
        assertThat(victim.send(form.with("username", "chutich").with("password", PASSWORD)))
                .hasRedirectedUrl("/desk");

        assertThat(victim.cookie("SID"))
                .hasValueSatisfying(id -> assertThat(id).hasSize(36).isNotEqualTo(planted));
        assertThat(attacker.get("/desk")).as("the planted session is gone").hasStatus3xxRedirection();
    }

    @Test
    void visitorsMakeNoSessions() {
        Browser visitor = new Browser(mvc, "10.1.0.11");

        visitor.get("/");
        visitor.get("/login");
        visitor.get("/desk");
        visitor.get("/huong-dan");
        visitor.get("/khong-co-trang-nay");
        visitor.signIn("vanphong", "không phải mật khẩu này");
        visitor.signIn("khongco", "không phải mật khẩu này");

        assertThat(sessions()).isZero();
        assertThat(visitor.cookie("SID")).isEmpty();
    }

    @Test
    void aSignInMakesExactlyOneSession() {
        new Browser(mvc, "10.1.0.12").signedIn("vanphong", PASSWORD);

        assertThat(sessions()).isOne();
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = new Browser(mvc, "10.1.0.13").signedIn("vanphong", PASSWORD);
        String id = browser.cookie("SID").orElseThrow();

        assertThat(browser.press("/logout", browser.form("/desk/password", "/desk/password")))
                .hasRedirectedUrl("/login?reason=SIGNED_OUT");

        assertThat(sessions()).isZero();
        assertThat(browser.cookie("SID")).isEmpty();
        assertThat(browser.withCookie("SID", id).get("/desk")).hasStatus3xxRedirection();
    }

    @Test
    void theAskedPageOpensAfterTheSignIn() {
        Browser browser = new Browser(mvc, "10.1.0.14");

        assertThat(browser.get("/desk/admin/units?q=%C4%91o%C3%A0n&page=2")).hasRedirectedUrl("/login");

        assertThat(browser.signIn("vanphong", PASSWORD)).hasRedirectedUrl("/desk/admin/units?q=%C4%91o%C3%A0n&page=2");
        assertThat(browser.cookie("NEXT")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//ac.example",
                "https://ac.example",
                "/\\ac.example",
                "/desk/../../x//y:z",
                "/login",
                "/desk\r\nX: y"
            })
    void aForgedDestinationLeadsToTheDesk(String destination) {
        String cookie = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(destination.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Browser browser = new Browser(mvc, "10.1.0.15").withCookie("NEXT", cookie);

        String address = browser.signIn("vanphong", PASSWORD).getResponse().getRedirectedUrl();

        assertThat(address).startsWith("/desk").doesNotContain("//", "\\", "\r");
    }

    @Test
    void overHttpsTheCookiesAreBoundToTheHost() {
        MvcTestResult page = mvc.get()
                .uri("/login")
                .with(request -> {
                    request.setSecure(true);
                    return request;
                })
                .exchange();
        MvcTestResult answer = mvc.perform(vn.doithoai.Forms.in(page)
                .with("username", "vanphong")
                .with("password", PASSWORD)
                .post()
                .with(request -> {
                    request.setSecure(true);
                    request.setRemoteAddr("10.1.0.16");
                    return request;
                }));

        assertThat(answer).hasRedirectedUrl("/desk");
        assertThat(page.getResponse().getCookie("__Host-CSRF")).isNotNull();
        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-SID="))
                .anyMatch(cookie -> cookie.startsWith("__Host-DEVICE="))
                .allMatch(cookie -> cookie.contains("Secure")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && cookie.contains("Path=/")
                        && !cookie.contains("Domain"));
    }

    @Test
    void overPlainHttpTheCookiesAreStillHiddenFromScripts() {
        MvcTestResult answer = new Browser(mvc, "10.1.0.17").signIn("vanphong", PASSWORD);

        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("SID="))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void signInsAreRecordedWithoutWhatWasTyped() {
        Browser browser = new Browser(mvc, "10.1.0.18");
        browser.signIn("khongco-matkhaubimat", "không phải mật khẩu này");
        browser.signIn("vanphong", "không phải mật khẩu này");
        browser.signIn("vanphong", PASSWORD);

        assertThat(acts()).contains("signIn.failed vanphong", "signIn.succeeded null");
        assertThat(jdbc.sql("select detail::text || actor from audit_event where entity = 'signIn'")
                        .query(String.class)
                        .list())
                .noneMatch(text -> text.contains("matkhaubimat") || text.contains("không phải"));
    }

    @Test
    void signInsWithUnknownNamesAreCounted(@Autowired SignInRecords records) {
        records.tellOfUnknownNames();
        int before = acts().size();
        Browser browser = new Browser(mvc, "10.1.0.19");
        browser.signIn("khongco1", "không phải mật khẩu này");
        browser.signIn("khongco2", "không phải mật khẩu này");
        assertThat(acts()).hasSize(before);

        records.tellOfUnknownNames();

        assertThat(jdbc.sql("select detail ->> 'count' from audit_event where action = 'signIn.unknownNames'"
                                + " order by seq desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("2");
    }

    private java.util.List<String> acts() {
        return jdbc.sql("select action || ' ' || coalesce(detail ->> 'username', 'null') from audit_event"
                        + " where entity = 'signIn' order by seq")
                .query(String.class)
                .list();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
