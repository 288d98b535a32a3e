package vn.doithoai.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.BaseData.PROGRAM;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;

@PageTest
class PersonGroupPageTest {

    private static final String GROUPS = "/desk/person-groups";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    PersonGroups groups;

    @Autowired
    Persons persons;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void anAddedGroupIsInTheListAndCanBeChosenForAPerson() {
        mvc.perform(form("/new", GROUPS).with("name", "Người có uy tín").post().with(as("vanphong")));

        assertThatPage(get(GROUPS)).isOk().hasRows(1).hasText("Người có uy tín");
        assertThatPage(get("/desk/persons/new")).hasText("Người có uy tín");
    }

    @Test
    void membersAreCountedWithoutThoseWhoLeft() {
        PersonGroupId id = groups.create("Người có uy tín", PROGRAM);
        persons.create(PersonFixtures.in("Lò Văn Ưng", id), PROGRAM);
        persons.close(persons.create(PersonFixtures.in("Vàng Thị Mỡi", id), PROGRAM), PROGRAM);

        assertThat(groups.find(id).members()).isEqualTo(1);
        assertThat(groups.all()).extracting(PersonGroupSummary::members).containsExactly(1L);
    }

    @Test
    void aBlankOrTakenNameIsRefused() {
        groups.create("Người có uy tín", PROGRAM);

        assertThatPage(mvc.perform(form("/new", GROUPS).with("name", " ").post().with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("name", "Nhập tên nhóm.");
        assertThatPage(mvc.perform(form("/new", GROUPS)
                        .with("name", "NGƯỜI có uy tín")
                        .post()
                        .with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("name", "đã có");
    }

    @Test
    void aGroupIsRenamedAndTheLaterOfTwoSeesBothNames() {
        PersonGroupId id = groups.create("Hộ kinh doanh", PROGRAM);
        String address = GROUPS + "/" + id.value();
        var mine = form("/" + id.value() + "/edit", address);
        groups.rename(id, "Hộ kinh doanh chợ", 0, PROGRAM);

        MvcTestResult answer =
                mvc.perform(mine.with("name", "Tiểu thương").post().with(as("vanphong")));
        assertThatPage(answer).isConflict().hasText("Tiểu thương", "Hộ kinh doanh chợ");

        mvc.perform(Forms.in(answer, address).post().with(as("vanphong")));
        assertThat(groups.find(id).name()).isEqualTo("Tiểu thương");
    }

    @Test
    void aClosedGroupKeepsItsMembersButIsOfferedNoMore() {
        PersonGroupId id = groups.create("Hộ kinh doanh", PROGRAM);
        PersonId member = persons.create(PersonFixtures.in("Lò Văn Ưng", id), PROGRAM);

        mvc.perform(form("/" + id.value() + "/edit", "/closure").post().with(as("vanphong")));

        assertThat(groups.open()).isEmpty();
        assertThatPage(get("/desk/persons/" + member.value())).hasText("Hộ kinh doanh");
        assertThatPage(get("/desk/persons/" + member.value() + "/edit")).hasText("Hộ kinh doanh");
        assertThatPage(get("/desk/persons/new")).hasNoText("Hộ kinh doanh");

        mvc.perform(form("/" + id.value() + "/edit", "/reopening").post().with(as("vanphong")));
        assertThat(groups.open()).hasSize(1);
    }

    private Forms.Form form(String page, String action) {
        return Forms.in(get(GROUPS + page), action);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as("vanphong")).exchange();
    }
}
