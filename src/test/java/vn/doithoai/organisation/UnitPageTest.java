package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
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
class UnitPageTest {

    private static final String UNITS = "/desk/admin/units";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void anAddedUnitIsOnItsPageAndInTheList() {
        MvcTestResult answer = mvc.perform(filledIn().post().with(as("admin")));

        assertThat(answer).hasStatus3xxRedirection();
        String address = answer.getResponse().getRedirectedUrl();
        assertThatPage(mvc.get().uri(address).with(as("admin")).exchange())
                .isOk()
                .hasHeading("Phòng Văn hóa - Xã hội")
                .hasText("VHXH");
        assertThatPage(mvc.get().uri(UNITS).with(as("admin")).exchange())
                .isOk()
                .hasRows(1)
                .hasLink(address);
    }

    @Test
    void aUnitWithoutANameIsRefusedAndKeepsWhatWasTyped() {
        MvcTestResult answer = mvc.perform(
                filledIn().with("name", "  ").with("position", "chín").post().with(as("admin")));

        assertThatPage(answer)
                .isRefused()
                .hasErrorAt("name")
                .hasErrorAt("position")
                .hasValue("position", "chín")
                .hasValue("abbreviation", "VHXH");
    }

    @Test
    void aTakenNameIsRefusedAtTheField() {
        mvc.perform(filledIn().post().with(as("admin")));

        MvcTestResult answer = mvc.perform(
                filledIn().with("name", "PHÒNG văn hóa - xã hội").post().with(as("admin")));

        assertThatPage(answer).isRefused().hasErrorAt("name");
    }

    @Test
    void whoMayOnlySeeFindsNoWayToEdit() {
        assertThatPage(mvc.get().uri(UNITS).with(as("vanphong")).exchange())
                .isOk()
                .hasNoLink(UNITS + "/new");
        assertThat(mvc.get().uri(UNITS + "/new").with(as("vanphong")).exchange())
                .hasStatus(404);
    }

    private Forms.Form filledIn() {
        return Forms.in(mvc.get().uri(UNITS + "/new").with(as("admin")), UNITS)
                .with("name", "Phòng Văn hóa - Xã hội")
                .with("abbreviation", "VHXH")
                .with("kind", "COMMITTEE")
                .with("position", "4");
    }
}
