package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperIssues;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.paper.PaperSources;
import vn.doithoai.paper.PaperState;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.plan.Plans;

/** What citizens see of plans: issued ones, whole; of anything else, nothing. */
@PageTest
class PublicPlanTest {

    private static final String YEAR = "/ke-hoach/2026";
    private static final String PDF = YEAR + "/van-ban.pdf";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Plans written;

    @Autowired
    PaperFixtures papers;

    @Autowired
    PaperReviews reviews;

    @Autowired
    PaperIssues issues;

    @Autowired
    PaperSources sources;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void beforeItsIssueAPlanIsNowhere() {
        PaperId plan = approved(plans.draft());

        assertThat(get(YEAR)).hasStatus(404);
        assertThat(get(PDF)).hasStatus(404);
        assertThat(get("/ke-hoach/" + plan.value())).hasStatus(404);
        assertThatPage(get("/ke-hoach")).isOk().hasText("Chưa có kế hoạch nào").hasNoLink(YEAR);
        assertThatPage(get("/")).isOk().hasNoLink("/ke-hoach");
    }

    @Test
    void anIssuedPlanIsReadWholeAndTakenAwayAsItWasStored() throws Exception {
        issue(approved(plans.draft()), 27);

        assertThatPage(get(YEAR))
                .isOk()
                .hasHeading("Kế hoạch đối thoại với Nhân dân năm 2026")
                .hasText("Số 27/KH-UBND, ban hành ngày 24/11/2026", "Nghe ý kiến của bà con", "hội trường xã")
                .hasLink(PDF);
        assertThatPage(get("/ke-hoach")).isOk().hasLink(YEAR);
        assertThatPage(get("/")).isOk().hasLink(YEAR);
        MvcTestResult file = get(PDF);
        assertThat(file).hasStatusOk().hasContentType("application/pdf");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(get("/ke-hoach/2025")).hasStatus(404);
    }

    @Test
    void aReplacedPlanGivesWayToItsSuccessor() {
        PaperId first = approved(plans.draft());
        issue(first, 27);
        sources.beginReplacement(first, PaperFixtures.OFFICE);
        assertThatPage(get(YEAR)).as("the successor is a draft yet").hasText("Số 27/KH-UBND");
        PaperId second = written.ofYear(2026, PaperFixtures.OFFICE).stream()
                .filter(plan -> plan.state() == PaperState.DRAFT)
                .findFirst()
                .orElseThrow()
                .id();
        issue(approved(second), 31);

        assertThatPage(get(YEAR)).isOk().hasText("Số 31/KH-UBND").hasNoText("Số 27/KH-UBND");
        assertThatPage(get("/ke-hoach")).isOk().hasText("Số 31/KH-UBND").hasNoText("Số 27/KH-UBND");
    }

    private PaperId approved(PaperId id) {
        reviews.submit(id, papers.version(id), PaperFixtures.OFFICE);
        reviews.approve(id, null, papers.version(id), PaperFixtures.CHAIR);
        return id;
    }

    private void issue(PaperId id, int number) {
        issues.issue(id, PaperFixtures.issue(DocumentKind.PLAN, number), papers.version(id), PaperFixtures.OFFICE);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }
}
