package vn.doithoai.plan;

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
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;

@PageTest
class PlanStartPageTest {

    private static final String PLANS = "/desk/plans";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    PaperFixtures papers;

    @Autowired
    BaseData baseData;

    private PaperId plan;
    private String address;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        plan = fixtures.draft();
        address = PLANS + "/" + plan.value();
    }

    @Test
    void aPlanStartsFromTheOutlineOfTheLaw() {
        MvcTestResult answer = mvc.perform(
                form(PLANS + "/new", PLANS).with("way", "TEMPLATE").post().with(as("vanphong")));

        assertThat(answer).hasStatus3xxRedirection();
        String edit = answer.getResponse().getRedirectedUrl();
        assertThat(edit).endsWith("/edit");
        assertThatPage(get(edit))
                .isOk()
                .hasText("I.", "MỤC ĐÍCH, YÊU CẦU", "V.", "TỔ CHỨC THỰC HIỆN", "xã Suối Mây", "Điều 43", "Lưu: VT")
                .hasNoText("{kind}", "{year}");
    }

    @Test
    void aPlanStartsFromAnEarlierOne() {
        MvcTestResult answer = mvc.perform(form(PLANS + "/new", PLANS)
                .with("way", "EARLIER")
                .with("earlier", plan.value().toString())
                .with("year", "2027")
                .post()
                .with(as("vanphong")));

        assertThatPage(get(answer.getResponse().getRedirectedUrl())).isOk().hasText("năm 2027", "trong tháng 11/2027");
    }

    @Test
    void whatIsMissingAtTheStartIsSaid() {
        assertThatPage(mvc.perform(form(PLANS + "/new", PLANS)
                        .with("way", "EARLIER")
                        .with("earlier", "")
                        .with("year", "1")
                        .post()
                        .with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("year")
                .hasErrorAt("earlier")
                .hasValue("year", "1");
    }

    @Test
    void theListShowsYearStateAndNumber() {
        assertThatPage(get(PLANS)).isOk().hasText("2026", "Dự thảo", "năm 2026");
        assertThatPage(get(PLANS + "?state=ISSUED")).isOk().hasText("Không có kế hoạch nào");
        assertThat(mvc.get().uri(PLANS + "/export").with(as("vanphong")).exchange())
                .hasStatusOk();
    }

    @Test
    void thePageOfAPlanIsThatOfItsPaper() {
        assertThat(get(address)).hasRedirectedUrl("/desk/papers/" + plan.value());
        assertThat(get(address + "/document.pdf")).hasRedirectedUrl("/desk/papers/" + plan.value() + "/document.pdf");
        assertThat(get(PLANS + "/" + papers.draft(DocumentKind.NOTICE).value())).hasStatus(404);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as("vanphong")).exchange();
    }

    private Forms.Form form(String page, String action) {
        return Forms.in(get(page), action);
    }
}
