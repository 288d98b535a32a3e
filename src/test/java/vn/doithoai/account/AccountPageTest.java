package vn.doithoai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import vn.doithoai.Forms;
import vn.doithoai.PageTest;

@PageTest
class AccountPageTest {

    private static final String ACCOUNTS = "/desk/admin/accounts";

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
        accounts.person("Bàn Thị Sảo");
        accounts.person("Nguyễn Thị Ước Mơ");
    }

    @Test
    void aNewAccountWaitsForAPassword() {
        MvcTestResult answer = send(filledIn());

        String address = answer.getResponse().getRedirectedUrl();
        assertThat(address).startsWith(ACCOUNTS + "/");
        assertThatPage(get(address))
                .isOk()
                .hasHeading("Bàn Thị Sảo")
                .hasText("Chờ đặt mật khẩu", "ban.thi.sao", "Văn phòng, Thư ký", "Tạo liên kết mời", "Thêm tài khoản");
    }

    @Test
    void capitalsInTheUserNameAreNoMistake() {
        send(filledIn().with("username", "Ban.Thi.Sao"));

        assertThat(jdbc.sql("select count(*) from account where username = 'ban.thi.sao'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"b", "bàn", "ban thi", "-ban", "ban/thi", "<b>", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aUserNameOfAnotherShapeIsRefused(String username) {
        assertThatPage(send(filledIn().with("username", username)))
                .isRefused()
                .hasErrorAt("username", "chữ thường không dấu")
                .hasValue("person", "ban thi sao");
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        assertThatPage(send(filledIn().with("username", "").with("person", " ").without("roles")))
                .isRefused()
                .hasErrorAt("username", "Nhập tên đăng nhập.")
                .hasErrorAt("person", "Gõ tên người sử dụng.")
                .hasErrorAt("roles", "Chọn ít nhất một vai trò.");
    }

    @Test
    void aTakenUserNameIsRefused() {
        assertThatPage(send(filledIn().with("username", "thuky")))
                .isRefused()
                .hasErrorAt("username", "đã có người dùng");
    }

    @Test
    void aRoleThatDoesNotExistIsRefused() {
        assertThatPage(send(filledIn().forged("roles", "OFFICE", "KING"))).isRefused();
    }

    @Test
    void whatWasChangedStandsInTheHistoryInWords() {
        String path = path("thuky");

        assertThat(send(edit(path).with("person", "nguyen thi uoc mo").with("roles", "SECRETARY", "OFFICE")))
                .hasRedirectedUrl(path);

        assertThatPage(get(path))
                .hasHeading("Nguyễn Thị Ước Mơ")
                .hasText("Sửa tài khoản", "Vai trò: Thư ký → Văn phòng, Thư ký", "Nguyễn Thị Ước → Nguyễn Thị Ước Mơ");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownBesideWhatWasTyped() {
        String path = path("thuky");
        Browser browser = new Browser(mvc, "10.5.0.1").signedIn("admin", TestAccounts.PASSWORD);
        Forms.Form mine = browser.form(path + "/edit", path).with("username", "cua.toi");
        send(edit(path).with("username", "cua.ban").with("roles", "OFFICE"));

        MvcTestResult answer = browser.send(mine);

        assertThatPage(answer)
                .isConflict()
                .hasText("cua.toi", "cua.ban", "Thư ký", "Văn phòng")
                .hasValue("username", "cua.toi");
        assertThat(browser.send(Forms.in(answer, path))).hasRedirectedUrl(path);
        assertThatPage(browser.get(path)).hasText("cua.toi").hasFlash("Đã lưu tài khoản của Nguyễn Thị Ước.");
    }

    @Test
    void signingInMeanwhileIsNoConflict() {
        String path = path("thuky");
        Forms.Form mine = edit(path).with("roles", "OFFICE");
        jdbc.sql("update account set last_sign_in_at = now(), password_hash = 'x' where username = 'thuky'")
                .update();

        assertThat(send(mine)).hasRedirectedUrl(path);

        assertThat(jdbc.sql("select password_hash from account where username = 'thuky'")
                        .query(String.class)
                        .single())
                .isEqualTo("x");
    }

    @Test
    void lockingEndsEverySignInAndUnlockingLetsInAgain() {
        String path = path("thuky");
        mvc.get().uri("/desk").with(as("thuky")).exchange();
        assertThat(sessionsOf("thuky")).isOne();

        assertThat(send(Forms.in(get(path), "/lock"))).hasRedirectedUrl(path);
        assertThat(sessionsOf("thuky")).isZero();
        assertThatPage(get(path)).hasText("Đã khóa", "Mở khóa").hasNoText("Tạo liên kết");

        assertThat(send(Forms.in(get(path), "/unlocking"))).hasRedirectedUrl(path);
        assertThatPage(get(path)).hasText("Đang dùng");
        assertThat(acts(path)).containsExactly("account.locked", "account.unlocked");
    }

    @Test
    void nobodyLocksHimselfOut() {
        String own = path("admin");
        assertThatPage(get(own)).hasText("không tự khóa được");
        assertThat(get(own).getResponse().getContentAsByteArray()).asString().doesNotContain(own + "/lock\"");

        MvcTestResult forged = mvc.perform(forgedLock("admin", "admin"));
        assertThatPage(forged).hasStatus(422).hasText("Không tự khóa hoặc tự bỏ quyền");

        assertThatPage(send(edit(own).with("roles", "OFFICE")))
                .isRefused()
                .hasErrorAt("roles", "Không tự khóa hoặc tự bỏ quyền");
        assertThat(jdbc.sql("select locked_at is null from account where username = 'admin'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void anAdministratorMayGiveUpOtherRoles() {
        accounts.create("admin2", "Giàng A Páo", Set.of("ADMIN", "OFFICE"));
        String own = path("admin2");

        var form =
                Forms.in(mvc.get().uri(own + "/edit").with(as("admin2")), own).with("roles", "ADMIN");
        assertThat(mvc.perform(form.post().with(as("admin2")))).hasRedirectedUrl(own);
    }

    @Test
    void whoMayNotAdministerFindsNothing() {
        String path = path("thuky");
        for (String username : List.of("vanphong", "chutich", "thuky", "kinhte", "thon1", "mattran")) {
            for (String address : List.of(ACCOUNTS, ACCOUNTS + "/new", path, path + "/edit")) {
                assertThat(mvc.get().uri(address).with(as(username)).exchange())
                        .as("%s at %s", username, address)
                        .hasStatus(404);
            }
            assertThat(mvc.perform(forgedLock("thuky", username))).hasStatus(404);
        }
        assertThat(acts(path)).isEmpty();
    }

    @Test
    void anUnknownAccountIsNotFound() {
        assertThat(get(ACCOUNTS + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(ACCOUNTS + "/khong-phai-ma")).hasStatus(404);
    }

    @Test
    void hostileNamesStayText() {
        accounts.person("<img src=x data-unescaped onerror=alert(1)>");
        String address = send(filledIn().with("person", "img src x data unescaped onerror alert 1"))
                .getResponse()
                .getRedirectedUrl();

        assertThatPage(get(address)).isOk().hasHeading("<img src=x data-unescaped onerror=alert(1)>");
        assertThatPage(get(ACCOUNTS + "?q=img")).hasRows(1);
        assertThatPage(get(address + "/edit")).isOk();
    }

    @Test
    void extraFieldsChangeNothing() {
        String address = send(filledIn()
                        .forged("passwordHash", "x")
                        .forged("id", UUID.randomUUID().toString())
                        .forged("lockedAt", "2020-01-01T00:00:00Z")
                        .forged("personId", UUID.randomUUID().toString())
                        .forged("personTicked", "Nguyễn Thị Ước"))
                .getResponse()
                .getRedirectedUrl();

        assertThat(jdbc.sql("select a.password_hash is null and a.locked_at is null and p.full_name = 'Bàn Thị Sảo'"
                                + " from account a join person p on p.id = a.person_id where username = 'ban.thi.sao'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(address).isNotNull();
    }

    private Forms.Form filledIn() {
        return Forms.in(get(ACCOUNTS + "/new"), ACCOUNTS)
                .with("person", "ban thi sao")
                .with("username", "ban.thi.sao")
                .with("roles", "OFFICE", "SECRETARY");
    }

    private Forms.Form edit(String path) {
        return Forms.in(get(path + "/edit"), path);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as("admin")).exchange();
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("admin")));
    }

    private org.springframework.test.web.servlet.RequestBuilder forgedLock(String target, String actor) {
        var form = Forms.in(mvc.get().uri("/desk/password").with(as(actor)), "/desk/password");
        String csrf = form.value("_csrf");
        var cookies = form.post()
                .buildRequest(new org.springframework.mock.web.MockServletContext())
                .getCookies();
        return org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path(target) + "/lock")
                .param("_csrf", csrf)
                .cookie(cookies)
                .with(as(actor));
    }

    private String path(String username) {
        return ACCOUNTS + "/"
                + jdbc.sql("select id from account where username = ?")
                        .param(username)
                        .query(UUID.class)
                        .single();
    }

    private long sessionsOf(String username) {
        return jdbc.sql("select count(*) from spring_session s join account a on s.principal_name = a.id::text"
                        + " where a.username = ?")
                .param(username)
                .query(Long.class)
                .single();
    }

    private List<String> acts(String path) {
        return jdbc.sql("select action from audit_event where entity = 'account' and entity_id = ?"
                        + " and action <> 'account.created' order by seq")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }
}
