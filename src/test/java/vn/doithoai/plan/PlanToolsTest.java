package vn.doithoai.plan;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.doithoai.paper.PaperId;

/** The tools of a section stand once a page; they are about the line that was chosen. */
@PageTest
class PlanToolsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    BaseData baseData;

    private String address;
    private String section;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        PaperId plan = fixtures.draft();
        address = PlanAddress.of(plan);
        section = PlanAddress.section(plan, fixtures.sectionId(plan, 1));
    }

    @Test
    void theToolsAreAboutTheChosenLine() {
        Forms.Form form = form(section, section).with("chosen", "1").with("chosenKind", "NOTE");
        MvcTestResult answer = mvc.perform(form.forged("act", "KIND").post().with(as("vanphong")));

        MvcTestResult page = get(answer.getResponse().getRedirectedUrl());
        assertThatPage(page)
                .isOk()
                .hasValue("items[0].kind", "CLAUSE")
                .hasValue("items[1].kind", "NOTE")
                .hasValue("chosenKind", "NOTE");
        assertThat(Forms.in(page, section).value("chosen")).isEqualTo("1");
        MvcTestResult moved =
                mvc.perform(Forms.in(page, section).forged("act", "UP").post().with(as("vanphong")));
        assertThatPage(get(moved.getResponse().getRedirectedUrl()))
                .hasValue("items[0].text", "Trả lời đúng việc.")
                .hasValue("items[1].text", "Nghe ý kiến của bà con.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "-1", "hai"})
    void aChosenLineThatIsNoneLosesNothing(String chosen) {
        Forms.Form form = form(section, section).with("items[0].text", "Vừa gõ xong.");

        assertThat(mvc.perform(form.forged("chosen", chosen)
                        .forged("chosenKind", "KHONG_CO")
                        .forged("act", "KIND")
                        .post()
                        .with(as("vanphong"))))
                .hasStatus3xxRedirection();
        assertThatPage(get(section)).hasValue("items[0].text", "Vừa gõ xong.").hasValue("items[0].kind", "CLAUSE");
    }

    @Test
    void theWayToTheLinksSavesFirst() {
        MvcTestResult answer = mvc.perform(form(section, section)
                .with("items[1].text", "Gõ dở rồi gắn dữ liệu.")
                .with("chosen", "1")
                .forged("act", "LINK")
                .post()
                .with(as("vanphong")));

        assertThat(answer.getResponse().getRedirectedUrl())
                .startsWith(address + "/items/")
                .endsWith("/links");
        assertThatPage(get(answer.getResponse().getRedirectedUrl())).isOk().hasText("Gõ dở rồi gắn dữ liệu.");
    }

    @Test
    void aSectionOfTwoHundredLinesIsALightPage() {
        PaperId many = fixtures.ofClauses(200);

        MvcTestResult page = get(PlanAddress.section(many, fixtures.sectionId(many, 1)));
        assertThatPage(page).isOk();
        assertThat(page.getResponse().getContentAsByteArray()).hasSizeLessThan(300 * 1024);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as("vanphong")).exchange();
    }

    private Forms.Form form(String page, String action) {
        return Forms.in(get(page), action);
    }
}
