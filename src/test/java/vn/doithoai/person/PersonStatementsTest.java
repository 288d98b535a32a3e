package vn.doithoai.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.BaseData.PROGRAM;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.SignIns;
import vn.doithoai.Statements;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.Villages;

@PageTest
class PersonStatementsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    @Autowired
    Persons persons;

    @Autowired
    PersonGroups groups;

    @Autowired
    Units units;

    @Autowired
    Villages villages;

    @Autowired
    AffiliationReader affiliations;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theListNeedsSixStatementsHoweverManyRowsItShows() throws Exception {
        fill(1);
        statementsOfTheList(); // the first page of an application also reads the commune's name
        List<String> one = statementsOfTheList();
        fill(24);

        assertThat(one).hasSizeLessThanOrEqualTo(6);
        assertThat(statementsOfTheList()).hasSameSizeAs(one);
    }

    @Test
    void aLongPageNeedsNoMoreStatementsThanAShortOne() throws Exception {
        fill(200);

        List<String> statements = Statements.of(() -> assertThat(persons.list(
                        PersonFilter.active(), PageRequest.of(0, 200, PersonRegister.BY_NAME), affiliations.read()))
                .hasSize(200));
        assertThat(statements).hasSize(4);
    }

    private List<String> statementsOfTheList() throws Exception {
        Cookie signedIn = SignIns.cookie("vanphong", context);
        return Statements.besidesSession(() -> assertThat(mvc.get()
                        .uri("/desk/persons?q=lo&sort=unit")
                        .cookie(signedIn)
                        .exchange())
                .hasStatus(200));
    }

    private void fill(int rows) {
        for (int i = 0; i < rows; i++) {
            int number = (int) persons.search(PersonFilter.active(), 0, 1).getTotalElements() + 1;
            UnitId unit = units.create(PersonFixtures.unit("Đơn vị " + number, null, number), PROGRAM);
            VillageId village = villages.create(PersonFixtures.village("Số " + number, number), PROGRAM);
            PersonGroupId group = groups.create("Nhóm " + number, PROGRAM);
            PersonDetails person =
                    PersonFixtures.of("Lò Văn Ưng " + number, village, PersonFixtures.post("Chuyên viên", unit));
            persons.create(
                    new PersonDetails(
                            person.fullName(),
                            person.formOfAddress(),
                            person.posts(),
                            village,
                            Contact.NONE,
                            java.util.Set.of(group),
                            null),
                    PROGRAM);
        }
    }
}
