package vn.doithoai.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Browser;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.organisation.CommuneDetails;
import vn.doithoai.organisation.CommuneKind;
import vn.doithoai.organisation.Communes;

@PageTest
class SetUpPageTest {

    private static final String PASSWORD = "Một câu rất dài chỉ mình tôi nhớ";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    SetUps setUps;

    @Autowired
    SetUpKey key;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void startEmpty() throws Exception {
        baseData.removeEverything();
        forgetThatItIsDone();
        browser = new Browser(mvc, "10.9.0.1");
    }

    @AfterEach
    void forgetThatItIsDone() {
        TestSetUp.reopen(setUps);
    }

    @Test
    void theFirstPagesLeadToTheSetUp() {
        assertThat(browser.get("/")).hasRedirectedUrl("/setup");
        assertThat(browser.get("/login")).hasRedirectedUrl("/setup");
        assertThatPage(browser.get("/setup")).isOk().hasHeading("Thiết lập ban đầu");
        assertThatPage(browser.get("/setup?lang=en")).isOk().hasHeading("First set-up");
    }

    @Test
    void theCommuneAndItsFirstAdministratorAreMadeAndTheSetUpIsGone() {
        assertThat(browser.send(filledIn())).hasRedirectedUrl("/login?reason=SET_UP");

        assertThat(communes.find())
                .contains(
                        new CommuneDetails(CommuneKind.WARD, "Suối Mây", "tỉnh Sơn Hà", "Suối Mây", null, null, null));
        assertThat(browser.signIn("quantri", PASSWORD)).hasRedirectedUrl("/desk");
        assertThatPage(browser.get("/desk/persons")).hasRows(1).hasText("Giàng A Páo");
        assertThatPage(browser.get("/desk/admin/accounts")).hasRows(1).hasText("Giàng A Páo", "quantri", "Quản trị");
        assertThat(browser.get("/setup")).hasStatus(404);
    }

    @Test
    void whatIsMissingIsSaidInTheOrderOfThePageAndInTheWordsOfTheCommunesOwnForm() {
        MvcTestResult answer = browser.send(filledIn()
                .with("key", "")
                .with("commune.name", " ")
                .with("commune.province", "")
                .with("fullName", "")
                .with("username", "quản trị"));

        var page = assertThatPage(answer)
                .isRefused()
                .hasErrorAt("key", "Nhập khóa thiết lập")
                .hasErrorAt("commune.name", "Nhập tên xã, phường hoặc đặc khu.")
                .hasErrorAt("commune.province", "Nhập tên tỉnh, thành phố.")
                .hasNoErrorAt("commune.placeName")
                .hasErrorAt("fullName", "Nhập họ và tên.")
                .hasErrorAt("username", "chữ thường không dấu")
                .hasValue("username", "quản trị");
        assertThat(page.document().select("[role=alert] a[href^=#]").eachAttr("href"))
                .containsSubsequence("#key", "#commune.name", "#commune.province", "#fullName", "#username");
        assertThat(communes.find()).isEmpty();
    }

    @Test
    void aWrongKeyAWeakPasswordOrAForgedKindIsRefused() {
        assertThatPage(browser.send(filledIn().with("key", "2222-2222-2222-2222-2222")))
                .isRefused()
                .hasErrorAt("key", "không đúng");
        assertThatPage(browser.send(filledIn()
                        .with("newPassword", "Giàng A Páo 2026")
                        .with("newPasswordAgain", "Giàng A Páo 2026")))
                .isRefused()
                .hasErrorAt("newPassword");
        assertThatPage(browser.send(filledIn().with("newPasswordAgain", "khác")))
                .isRefused()
                .hasErrorAt("newPasswordAgain", "chưa giống nhau");
        assertThat(browser.send(filledIn().forged("commune.kind", "KINGDOM"))).hasStatus(422);
        assertThat(setUps.isDone()).isFalse();
    }

    private Forms.Form filledIn() {
        return browser.form("/setup", "/setup")
                .with("key", key.shown())
                .with("commune.kind", "WARD")
                .with("commune.name", "Suối Mây")
                .with("commune.province", "tỉnh Sơn Hà")
                .with("fullName", "Giàng A Páo")
                .with("username", "quantri")
                .with("newPassword", PASSWORD)
                .with("newPasswordAgain", PASSWORD);
    }
}
