package vn.doithoai.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.BaseData.PROGRAM;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Workbooks;
import vn.doithoai.account.TestAccounts;

/** Who sees persons, and who sees a phone number where. */
@PageTest
class PersonContactTest {

    private static final String PERSONS = "/desk/persons";
    private static final String PHONE = "0912345678";
    private static final String EMAIL = "ung.lovan@suoimay.example";

    /** Holds a role that may change persons but not see their contact data. */
    private static final String KEEPER = "nhaplieu";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Persons persons;

    @Autowired
    JdbcTemplate jdbc;

    private String address;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        PersonId id = persons.create(PersonFixtures.named("Lò Văn Ưng").with(new Contact(PHONE, EMAIL)), PROGRAM);
        address = PERSONS + "/" + id.value();
        jdbc.update("insert into role (code, position) values ('KEEPER', 99)");
        jdbc.update("insert into role_permission (role_code, permission) select 'KEEPER', unnest(array["
                + "'DESK_VIEW', 'PERSON_VIEW', 'PERSON_EDIT'])");
        accounts.create(KEEPER, "Vàng A Páo", Set.of("KEEPER"));
    }

    @AfterEach
    void removeTheRole() {
        jdbc.update("delete from account_role where role_code = 'KEEPER'");
        jdbc.update("delete from role_permission where role_code = 'KEEPER'");
        jdbc.update("delete from role where code = 'KEEPER'");
    }

    @ParameterizedTest
    @CsvSource({
        "admin, true, true, true",
        "vanphong, true, true, true",
        "nhaplieu, true, true, false",
        "chutich, true, false, false",
        "thuky, true, false, false",
        "kinhte, false, false, false",
        "thon1, false, false, false",
        "mattran, false, false, false"
    })
    void eachRoleFindsWhatItMaySeeAndNothingElse(String user, boolean sees, boolean edits, boolean reveals) {
        assertThat(get(PERSONS, user)).hasStatus(sees ? 200 : 404);
        assertThat(get(PERSONS + "/export", user)).hasStatus(sees ? 200 : 404);
        assertThat(get(address, user)).hasStatus(sees ? 200 : 404);
        assertThat(get("/desk/person-groups", user)).hasStatus(sees ? 200 : 404);
        assertThat(get(PERSONS + "/new", user)).hasStatus(edits ? 200 : 404);
        assertThat(get(address + "/edit", user)).hasStatus(edits ? 200 : 404);
        assertThat(get("/desk/person-groups/new", user)).hasStatus(edits ? 200 : 404);
        assertThat(post(PERSONS, user)).hasStatus(edits ? 422 : 404);
        assertThat(post(address + "/closure", user)).hasStatus(edits ? 302 : 404);
        assertThat(post(address + "/contact-reveal", user)).hasStatus(reveals ? 200 : 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "vanphong", "nhaplieu", "chutich", "thuky"})
    void listsPagesAndWorkbooksShowTheMaskToEverybody(String user) throws Exception {
        for (String place : List.of(PERSONS, address, PERSONS + "/export")) {
            MvcTestResult answer = get(place, user);

            assertThat(text(answer)).doesNotContain(PHONE, "912345678", EMAIL);
        }
        assertThatPage(get(address, user)).hasText("0912•••678", "u•••@suoimay.example");
        assertThat(String.join("\n", Workbooks.texts(get(PERSONS + "/export", user))))
                .contains("0912•••678", "u•••@suoimay.example");
    }

    @Test
    void theNumberIsShownOnceAndThatIsOnRecord() {
        MvcTestResult shown = mvc.perform(
                Forms.in(get(address, "vanphong"), "/contact-reveal").post().with(as("vanphong")));

        assertThatPage(shown).isOk().hasText(PHONE, EMAIL);
        assertThatPage(get(address, "vanphong"))
                .hasText("0912•••678", "Xem số điện thoại, thư điện tử", "Hoàng Thị Hòa")
                .hasNoText(PHONE, EMAIL);
    }

    @Test
    void whoMayNotSeeTheNumberFindsNoButton() {
        assertThat(text(get(address, "chutich"))).doesNotContain("contact-reveal");
        assertThat(text(get(address, KEEPER))).doesNotContain("contact-reveal");
    }

    @Test
    void theFormShowsTheNumberOnlyToWhoMaySeeItAndRecordsThat() {
        assertThatPage(get(address + "/edit", "vanphong"))
                .hasValue("phone", PHONE)
                .hasValue("email", EMAIL);
        assertThat(revealsOnRecord()).isEqualTo(1);

        MvcTestResult blank = get(address + "/edit", KEEPER);
        assertThatPage(blank)
                .hasValue("phone", "")
                .hasValue("email", "")
                .hasText("Đang lưu 0912•••678. Để trống thì giữ nguyên.");
        assertThat(text(blank)).doesNotContain(PHONE, EMAIL);
        assertThat(revealsOnRecord()).isEqualTo(1);
    }

    @Test
    void aBlankFieldOfWhoMayNotSeeTheNumberLeavesItAsItIs() {
        mvc.perform(Forms.in(get(address + "/edit", KEEPER), address)
                .with("fullName", "Lò Văn Ứng")
                .with("email", "khac@suoimay.example")
                .post()
                .with(as(KEEPER)));

        assertThatPage(get(address + "/edit", "vanphong"))
                .hasValue("fullName", "Lò Văn Ứng")
                .hasValue("phone", PHONE)
                .hasValue("email", "khac@suoimay.example");
    }

    @Test
    void theConflictPageOfWhoMayNotSeeTheNumberHidesIt() {
        var mine = Forms.in(get(address + "/edit", KEEPER), address);
        PersonId id = new PersonId(java.util.UUID.fromString(address.substring(PERSONS.length() + 1)));
        persons.change(id, PersonFixtures.withPhone("Lò Văn Ứng", "0987654321"), 0, PROGRAM);

        MvcTestResult answer =
                mvc.perform(mine.with("phone", "0911222333").post().with(as(KEEPER)));

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).doesNotContain("0987654321", PHONE).contains("0987•••321");
    }

    @Test
    void theWorkbookHoldsWhatTheListShowsInItsOrderOnAllPages() throws Exception {
        for (int i = 0; i < 30; i++) {
            persons.create(PersonFixtures.named("Sùng A Páo " + (char) ('A' + i % 26) + i), PROGRAM);
        }
        persons.close(persons.create(PersonFixtures.named("Sùng A Chu"), PROGRAM), PROGRAM);

        MvcTestResult answer = get(PERSONS + "/export?q=sung&sort=-name", "chutich");
        List<Row> rows = Workbooks.rows(answer);

        assertThat(rows.stream().map(row -> Workbooks.text(row, 0)).filter(name -> name.startsWith("Sùng A Páo")))
                .hasSize(30)
                .first()
                .isEqualTo("Sùng A Páo Z25");
        assertThat(String.join("\n", Workbooks.texts(answer))).doesNotContain("Sùng A Chu", "Lò Văn Ưng");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"danh-ba-24-11-2026.xlsx\"");
    }

    private long revealsOnRecord() {
        return jdbc.queryForObject(
                "select count(*) from audit_event where action = 'person.contactRevealed'", Long.class);
    }

    private MvcTestResult get(String address, String user) {
        return mvc.get().uri(java.net.URI.create(address)).with(as(user)).exchange();
    }

    private MvcTestResult post(String address, String user) {
        MvcTestResult page = get("/desk", user);
        return mvc.post()
                .uri(address)
                .param(
                        "_csrf",
                        Jsoup.parse(text(page)).selectFirst("[name=_csrf]").val())
                .cookie(page.getResponse().getCookies())
                .with(as(user))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
