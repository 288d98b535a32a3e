package vn.doithoai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.BaseData.PROGRAM;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonPost;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.Taken;
import vn.doithoai.village.VillageDetails;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.VillageKind;
import vn.doithoai.village.Villages;

/** An account belongs to a person: chosen in the form, named after, and gone from use before the person leaves. */
@PageTest
class AccountPersonTest {

    private static final String ACCOUNTS = "/desk/admin/accounts";
    private static final String PERSONS = "/desk/persons/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountActors actors;

    @Autowired
    Persons persons;

    @Autowired
    Units units;

    @Autowired
    Villages villages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    private UnitId unit;
    private VillageId village;
    private PersonId sao;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        unit = units.create(new UnitDetails("Phòng Kinh tế", "KT", UnitKind.COMMITTEE, 1), PROGRAM);
        village = villages.create(new VillageDetails(VillageKind.VILLAGE, "Đoài", null, 120, 480, 1), PROGRAM);
        sao = persons.create(person("Bàn Thị Sảo", new PersonPost("Chuyên viên", unit)), PROGRAM);
    }

    @Test
    void aPersonIsFoundWithoutDiacritics() {
        assertThat(send(filledIn("ban thi sao"))).hasStatus3xxRedirection();

        assertThat(owner("moi")).isEqualTo(sao);
    }

    @Test
    void ofSeveralWhoFitOneIsTicked() {
        PersonId head = persons.create(person("Bàn Văn Sảo", new PersonPost("Trưởng thôn", null)), PROGRAM);

        MvcTestResult several = send(filledIn("sao"));
        assertThatPage(several)
                .isRefused()
                .hasErrorAt("person", "chưa đủ để biết là ai")
                .hasText("Bàn Thị Sảo, Chuyên viên, Phòng Kinh tế", "Bàn Văn Sảo, Trưởng thôn, thôn Đoài")
                .hasValue("person", "sao");
        Forms.Form ticked = Forms.in(several, ACCOUNTS).with("personTicked", "Bàn Văn Sảo, Trưởng thôn, thôn Đoài");
        assertThat(send(ticked)).hasStatus3xxRedirection();

        assertThat(owner("moi")).isEqualTo(head);
    }

    @Test
    void whomAPartOfTheNameFitsIsOfferedNotTaken() {
        MvcTestResult unclear = send(filledIn("sao"));

        assertThatPage(unclear)
                .isRefused()
                .hasErrorAt("person", "chưa đủ để biết là ai")
                .hasText("Bàn Thị Sảo, Chuyên viên, Phòng Kinh tế");
        assertThat(send(Forms.in(unclear, ACCOUNTS).with("personTicked", "Bàn Thị Sảo, Chuyên viên, Phòng Kinh tế")))
                .hasStatus3xxRedirection();
        assertThat(owner("moi")).isEqualTo(sao);
    }

    @Test
    void theWholeTextOfAChoiceMeansThatPerson() {
        persons.create(person("Bàn Thị Sảo", new PersonPost("Trưởng thôn", null)), PROGRAM);

        assertThat(send(filledIn("Bàn Thị Sảo, Chuyên viên, Phòng Kinh tế"))).hasStatus3xxRedirection();
        assertThat(owner("moi")).isEqualTo(sao);
        assertThatPage(send(filledIn("Bàn Thị Sảo, Trưởng thôn, thôn Đoài")
                        .with("username", "moi")
                        .with("roles", "OFFICE")))
                .isRefused()
                .hasErrorAt("username", "đã có người dùng")
                .hasNoErrorAt("person");
    }

    @Test
    void whoIsUnknownHasLeftOrHasAnAccountIsRefused() {
        persons.close(sao, PROGRAM);

        assertThatPage(send(filledIn("Phạm Văn Vắng"))).isRefused().hasErrorAt("person", "Không tìm thấy ai");
        assertThatPage(send(filledIn("bàn thị sảo"))).isRefused().hasErrorAt("person", "Không tìm thấy ai");
        assertThatPage(send(filledIn("Lò Văn Ưng")))
                .isRefused()
                .hasErrorAt("person", "đã có tài khoản")
                .hasValue("username", "moi");
        var details = new AccountDetails("moi", sao, Set.of("OFFICE"));
        assertThatThrownBy(() -> accounts.create(details, PROGRAM))
                .isInstanceOf(AccountRefused.class)
                .hasMessage("PERSON_LEFT");
    }

    @Test
    void theFormStaysSmallInADirectoryOfThousands() {
        jdbc.sql("""
                        insert into person (id, version, full_name, form_of_address)
                        select gen_random_uuid(), 0, 'Lường Văn Thứ ' || n, 'MR' from generate_series(1, 5000) n""").update();

        assertThat(get(ACCOUNTS + "/new").getResponse().getContentAsByteArray()).hasSizeLessThan(40_000);
        assertThatPage(send(filledIn("luong van"))).isRefused().hasErrorAt("person", "chưa đủ để biết là ai");
        assertThat(send(filledIn("Lường Văn Thứ 4321"))).hasStatus3xxRedirection();
    }

    @Test
    void whoActsHasUnitAndVillageOfThePerson() {
        send(filledIn("ban thi sao"));

        var actor = actors.find(id("moi").value());
        assertThat(actor.name()).isEqualTo("Bàn Thị Sảo");
        assertThat(actor.personId()).isEqualTo(sao.value());
        assertThat(actor.unitId()).isEqualTo(unit.value());
        assertThat(actor.villageId()).isEqualTo(village.value());
    }

    @Test
    void theAccountIsCalledAsThePersonIs() {
        send(filledIn("ban thi sao"));
        persons.change(sao, person("Bàn Thị Sảo Mai", new PersonPost("Chuyên viên", unit)), 0, PROGRAM);

        assertThatPage(get(ACCOUNTS + "?q=sao%20mai"))
                .hasRows(1)
                .hasText("Bàn Thị Sảo Mai", "Chuyên viên", "Phòng Kinh tế");
        assertThatPage(get(path("moi")))
                .hasHeading("Bàn Thị Sảo Mai")
                .hasText("Phòng Kinh tế", "thôn Đoài")
                .hasLink(PERSONS + sao.value());
    }

    @Test
    void thePageOfThePersonShowsTheAccountToThoseWhoSeeAccounts() {
        send(filledIn("ban thi sao"));
        String page = PERSONS + sao.value();

        assertThatPage(get(page)).hasText("Tài khoản").hasLink(path("moi"));
        assertThatPage(mvc.get().uri(page).with(as("vanphong")).exchange())
                .isOk()
                .hasNoLink(path("moi"));
    }

    @Test
    void whoseAccountIsInUseCannotLeave() {
        send(filledIn("ban thi sao"));
        String page = PERSONS + sao.value();

        assertThatPage(mvc.perform(Forms.in(mvc.get().uri(page).with(as("vanphong")), "/closure")
                        .post()
                        .with(as("vanphong"))))
                .isConflict()
                .hasText("Người này còn tài khoản dùng được")
                .hasNoText("Đã rời");
        assertThat(persons.find(sao).closed()).isFalse();

        send(Forms.in(get(path("moi")), "/lock"));
        assertThat(send(Forms.in(get(page), "/closure"))).hasRedirectedUrl(page);
        assertThat(persons.find(sao).closed()).isTrue();
    }

    @Test
    void theAccountOfWhoLeftIsNotUnlocked() {
        send(filledIn("ban thi sao"));
        accounts.lock(id("moi"), PROGRAM);
        persons.close(sao, PROGRAM);

        assertThatPage(send(Forms.in(get(path("moi")), "/unlocking")))
                .hasStatus(422)
                .hasText("đã rời danh bạ nên không dùng được tài khoản", "Đã khóa", "Khóa tài khoản");
        assertThat(send(edit("moi").with("roles", "OBSERVER")))
                .as("whatever else is changed")
                .hasRedirectedUrl(path("moi"));

        persons.reopen(sao, PROGRAM);
        assertThat(send(Forms.in(get(path("moi")), "/unlocking"))).hasRedirectedUrl(path("moi"));
    }

    @Test
    void onePersonHasOneAccount() {
        accounts.create(new AccountDetails("moi", sao, Set.of("OFFICE")), PROGRAM);

        assertThatThrownBy(() -> accounts.create(new AccountDetails("khac", sao, Set.of("CHAIR")), PROGRAM))
                .isInstanceOf(Taken.class)
                .extracting(taken -> ((Taken) taken).field())
                .isEqualTo("person");
    }

    private PersonDetails person(String name, PersonPost post) {
        return new PersonDetails(name, FormOfAddress.MS, List.of(post), village, Contact.NONE, Set.of(), null);
    }

    private Forms.Form filledIn(String person) {
        return Forms.in(get(ACCOUNTS + "/new"), ACCOUNTS)
                .with("person", person)
                .with("username", "moi")
                .with("roles", "OFFICE");
    }

    private Forms.Form edit(String username) {
        return Forms.in(get(path(username) + "/edit"), path(username));
    }

    private AccountId id(String username) {
        return new AccountId(jdbc.sql("select id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single());
    }

    private String path(String username) {
        return ACCOUNTS + "/" + id(username).value();
    }

    private PersonId owner(String username) {
        return accounts.find(id(username), PROGRAM).person().id();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(java.net.URI.create(address)).with(as("admin")).exchange();
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("admin")));
    }
}
