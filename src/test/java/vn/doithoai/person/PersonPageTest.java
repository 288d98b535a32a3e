package vn.doithoai.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.BaseData.PROGRAM;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.account.TestAccounts;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.Villages;

@PageTest
class PersonPageTest {

    private static final String PERSONS = "/desk/persons";

    /** Who has an account is a person too. */
    private static final int PRESENT = TestAccounts.ALL.size();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    Persons persons;

    @Autowired
    Units units;

    @Autowired
    Villages villages;

    private UnitId office;
    private VillageId doai;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        office = units.create(PersonFixtures.unit("Văn phòng HĐND và UBND", "VP", 1), PROGRAM);
        doai = villages.create(PersonFixtures.village("Đoài", 1), PROGRAM);
    }

    @Test
    void anAddedPersonIsOnItsPageAndInTheList() {
        MvcTestResult answer = mvc.perform(filledIn()
                .with("posts[0].unit", office.value().toString())
                .post()
                .with(as("vanphong")));

        assertThat(answer).hasStatus3xxRedirection();
        String address = answer.getResponse().getRedirectedUrl();
        assertThatPage(get(address, "vanphong"))
                .isOk()
                .hasHeading("Nguyễn Thị Ước Trong danh bạ")
                .hasText("Chánh Văn phòng", "Văn phòng HĐND và UBND", "thôn Đoài", "0912•••678", "u•••@suoimay.example")
                .hasText("Thêm người vào danh bạ");
        assertThatPage(get(PERSONS + "?q=chanh", "vanphong"))
                .isOk()
                .hasRows(1)
                .hasLink(address)
                .hasText("0912•••678");
    }

    @Test
    void aRefusedFormKeepsEverythingTypedAndSaysWhatToMend() {
        MvcTestResult answer = mvc.perform(filledIn()
                .with("fullName", "   ")
                .with("posts[1].title", "")
                .with("posts[1].unit", office.value().toString())
                .with("phone", "0912 không nhớ")
                .with("email", "uoc tại xã")
                .post()
                .with(as("vanphong")));

        assertThatPage(answer)
                .isRefused()
                .hasErrorAt("fullName", "Nhập họ và tên.")
                .hasErrorAt("posts[1].title", "ghi cả chức vụ")
                .hasErrorAt("phone", "0912 345 678")
                .hasErrorAt("email", "thư điện tử chưa đúng")
                .hasNoErrorAt("village")
                .hasValue("phone", "0912 không nhớ")
                .hasValue("email", "uoc tại xã")
                .hasValue("posts[0].title", "Chánh Văn phòng")
                .hasValue("village", doai.value().toString());
        assertThat(persons.search(PersonFilter.active(), 0, 10)).hasSize(PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "groups", "posts[0].unit", "formOfAddress"})
    void whatIsNotOnOfferIsRefusedAtItsField(String field) {
        for (String forged : new String[] {"00000000-0000-0000-0000-000000000000", "'; drop table person"}) {
            MvcTestResult answer =
                    mvc.perform(filledIn().forged(field, forged).post().with(as("vanphong")));

            assertThat(answer).hasStatus(422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts[300].title", "posts[7].title", "posts[x].title", "posts[-1].title", "class.name"})
    void aForgedFieldIsNoServerError(String name) {
        MvcTestResult answer = mvc.perform(filledIn().forged(name, "x").post().with(as("vanphong")));

        assertThat(answer.getResponse().getStatus()).isLessThan(500);
    }

    @Test
    void aSecondPersonOfOneNameIsAddedOnlyKnowingly() {
        mvc.perform(filledIn().post().with(as("vanphong")));

        MvcTestResult warned =
                mvc.perform(filledIn().with("fullName", "NGUYỄN THỊ ƯỚC").post().with(as("vanphong")));
        assertThatPage(warned)
                .isRefused()
                .hasErrorAt("addAnyway", "trùng họ tên")
                .hasText("Nguyễn Thị Ước", "Chánh Văn phòng", "thôn Đoài")
                .hasValue("fullName", "NGUYỄN THỊ ƯỚC")
                .hasValue("phone", "+84 912 345 678");

        MvcTestResult added = mvc.perform(
                Forms.in(warned, PERSONS).with("addAnyway", "true").post().with(as("vanphong")));
        assertThat(added).hasStatus3xxRedirection();
        assertThat(persons.search(PersonFilter.active(), 0, 10)).hasSize(PRESENT + 2);
    }

    @Test
    void whoSavesAfterSomebodyElseSeesBothTextsAndLosesNeither() {
        PersonId id = persons.create(PersonFixtures.withPhone("Lò Văn Ưng", "0912345678"), PROGRAM);
        var mine = Forms.in(mvc.get().uri(address(id) + "/edit").with(as("vanphong")), address(id));
        persons.change(id, PersonFixtures.withPhone("Lò Văn Ứng", "0987654321"), 0, PROGRAM);

        MvcTestResult answer = mvc.perform(mine.with("fullName", "Lò Văn Ửng")
                .with("posts[0].title", "Trưởng thôn")
                .post()
                .with(as("vanphong")));
        assertThatPage(answer)
                .isConflict()
                .hasText("Lò Văn Ửng", "Lò Văn Ứng", "Trưởng thôn", "0912•••678", "0987•••321")
                .hasNoText("0987654321")
                .hasValue("fullName", "Lò Văn Ửng");

        mvc.perform(Forms.in(answer, address(id)).post().with(as("vanphong")));
        assertThat(persons.find(id).fullName()).isEqualTo("Lò Văn Ửng");
    }

    @Test
    void leavingHidesFromTheListAndCanBeTakenBack() {
        PersonId id = persons.create(PersonFixtures.named("Phạm Đức"), PROGRAM);

        mvc.perform(Forms.in(get(address(id), "vanphong"), "/closure").post().with(as("vanphong")));
        assertThatPage(get(PERSONS + "?q=pham+duc", "vanphong")).hasRows(0);
        assertThatPage(get(PERSONS + "?state=LEFT", "vanphong")).hasRows(1).hasText("Đã rời");
        assertThatPage(get(address(id), "vanphong")).hasText("Ghi nhận rời danh bạ");

        mvc.perform(Forms.in(get(address(id), "vanphong"), "/reopening").post().with(as("vanphong")));
        assertThatPage(get(PERSONS + "?q=pham+duc", "vanphong")).hasRows(1);
    }

    @Test
    void theListKeepsFilterAndOrderInItsAddressAndIgnoresSenselessOrders() {
        persons.create(PersonFixtures.of("Sùng A Páo", doai, PersonFixtures.post("Chuyên viên", office)), PROGRAM);
        persons.create(PersonFixtures.named("Vàng Thị Mỡi"), PROGRAM);

        String address = PERSONS + "?q=pao&unit=" + office.value() + "&village=" + doai.value() + "&sort=-village";
        assertThatPage(get(address, "chutich"))
                .isOk()
                .hasRows(1)
                .hasValue("q", "pao")
                .hasValue("unit", office.value().toString())
                .hasLink("/desk/persons/export?q=pao&unit=" + office.value() + "&village=" + doai.value()
                        + "&sort=-village");
        assertThatPage(get(PERSONS + "?state=ALL&sort=unit", "chutich")).isOk().hasRows(PRESENT + 2);
        assertThatPage(get(PERSONS + "?unit=&village=&group=&state=&sort=v&page=u", "chutich"))
                .isOk()
                .hasRows(PRESENT + 2);
        assertThatPage(get(PERSONS + "?q=khong+co", "chutich")).isOk().hasText("Bỏ bớt điều kiện lọc");
    }

    @Test
    void hostileTextIsShownAsText() {
        String hostile = "<img src=x data-unescaped onerror=alert(1)>";
        MvcTestResult answer = mvc.perform(filledIn()
                .with("fullName", hostile)
                .with("posts[0].title", hostile)
                .with("note", hostile)
                .post()
                .with(as("vanphong")));

        assertThatPage(get(answer.getResponse().getRedirectedUrl(), "vanphong"))
                .isOk()
                .hasText(hostile);
        assertThatPage(get(PERSONS, "vanphong")).isOk().hasText(hostile);
    }

    @Test
    void thePagesSpeakEnglishToo() {
        PersonId id = persons.create(PersonFixtures.withPhone("Lò Văn Ưng", "0912345678"), PROGRAM);

        assertThatPage(get(PERSONS + "?lang=en", "vanphong")).isOk().hasHeading("Directory");
        assertThatPage(get(address(id) + "?lang=en", "vanphong")).isOk().hasText("Form of address");
        assertThatPage(get(address(id) + "/edit?lang=en", "vanphong")).isOk().hasText("Main post");
    }

    private static String address(PersonId id) {
        return PERSONS + "/" + id.value();
    }

    private MvcTestResult get(String address, String username) {
        return mvc.get().uri(java.net.URI.create(address)).with(as(username)).exchange();
    }

    private Forms.Form filledIn() {
        return Forms.in(mvc.get().uri(PERSONS + "/new").with(as("vanphong")), PERSONS)
                .with("fullName", "Nguyễn Thị Ước")
                .with("formOfAddress", "MS")
                .with("village", doai.value().toString())
                .with("posts[0].title", "Chánh Văn phòng")
                .with("phone", "+84 912 345 678")
                .with("email", "uoc@suoimay.example");
    }
}
