package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.field.FieldSummary;
import vn.doithoai.field.Fields;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.PublicAddressOfTests;

/** The demo commune as far as it is filled, seen from the pages that show it. */
@PageTest
class DemoCommuneTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    Fields fields;

    @Autowired
    Persons persons;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void fill() throws Exception {
        PublicAddressOfTests.set(context);
        baseData.fillLikeTheDemo();
    }

    @AfterEach
    void nowhere() {
        PublicAddressOfTests.unset(context);
    }

    @Test
    void everyAccountBelongsToAPersonWithAPost() {
        assertThatPage(mvc.get().uri("/desk/admin/accounts").with(as("admin")).exchange())
                .hasRows(9)
                .hasText("Chánh Văn phòng", "Chủ tịch UBND", "Trưởng phòng", "Trưởng thôn", "thôn Đoài");
    }

    @Test
    void theFieldsAreTheUsualOnesWithUnitAndMostlyAnOfficer() {
        List<FieldSummary> all = fields.open();
        ResourceBundle texts = ResourceBundle.getBundle("messages/field", Locale.ROOT);

        assertThat(all)
                .extracting(field -> field.details().name())
                .containsExactlyInAnyOrderElementsOf(texts.keySet().stream()
                        .filter(key -> key.startsWith("field.usual."))
                        .map(texts::getString)
                        .toList());
        assertThat(all).allMatch(field -> field.unitName() != null);
        assertThat(all).filteredOn(field -> field.officerName() != null).hasSizeGreaterThan(15);
    }

    @Test
    void oneSessionComesNextWeekAndTwoAreForeseenForClusters() {
        assertThatPage(mvc.get().uri("/desk/sessions").with(as("vanphong")).exchange())
                .hasRows(3)
                .hasText("03/12/2026", "Hội trường UBND xã", "04/12/2026 – 31/12/2026 trong tháng 12");
        assertThatPage(mvc.get().uri("/desk").with(as("thon1")).exchange())
                .hasText("Hội nghị sắp tới", "đúng hạn", "Đọc thông báo hội nghị đối thoại cho thôn");
    }

    @Test
    void someInvitationsWaitInTheOutbox() {
        assertThatPage(mvc.get().uri("/desk/outbox").with(as("vanphong")).exchange())
                .isOk()
                .hasRows(3)
                .hasText("Giấy mời", "Bản nháp", "@suoimay.sonha.example");
    }

    @Test
    void everyOfficerWorksInTheUnitOfTheField() {
        List<PersonSummary> officials = persons.officials();

        assertThat(fields.open())
                .filteredOn(field -> field.details().officer() != null)
                .allSatisfy(field -> {
                    PersonSummary officer = officials.stream()
                            .filter(official ->
                                    official.id().equals(field.details().officer()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(officer.unit()).isEqualTo(field.details().unit());
                });
    }
}
