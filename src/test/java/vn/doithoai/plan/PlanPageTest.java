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
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperReviews;

@PageTest
class PlanPageTest {

    private static final String PLANS = "/desk/plans";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    PaperFixtures papers;

    @Autowired
    PaperReviews reviews;

    @Autowired
    BaseData baseData;

    private PaperId plan;
    private String address;
    private String section;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        plan = fixtures.draft("Một dòng lạc");
        address = PLANS + "/" + plan.value();
        section = address + "/sections/" + fixtures.sectionId(plan, 1);
    }

    @Test
    void everyLineHasItsNumberTextAndTools() {
        assertThatPage(get(section))
                .isOk()
                .hasHeading("I. MỤC ĐÍCH, YÊU CẦU")
                .hasValue("items[0].text", "Nghe ý kiến của bà con.")
                .hasText("1.", "2.", "Xem như khi in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UP-1", "DOWN-0", "INDENT-1", "OUTDENT-1", "ADD-0", "REMOVE-1", "KEEP-0", "NONSENSE-9"})
    void everyButtonSavesWhatIsTyped(String act) {
        MvcTestResult answer = mvc.perform(form(section, section)
                .with("items[0].text", "Vừa gõ xong.")
                .with("heading", "Tên mới")
                .forged("act", act)
                .post()
                .with(as("vanphong")));

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith(section);
        assertThatPage(get(answer.getResponse().getRedirectedUrl())).isOk().hasText("Vừa gõ xong.", "Tên mới");
    }

    @Test
    void afterAButtonTheSameLineHasTheFocus() {
        MvcTestResult answer =
                mvc.perform(form(section, section).forged("act", "UP-1").post().with(as("vanphong")));

        var page = assertThatPage(get(answer.getResponse().getRedirectedUrl()))
                .isOk()
                .document();
        assertThat(page.select("textarea[autofocus]").eachText()).containsExactly("Trả lời đúng việc.");
        assertThat(page.select("textarea[autofocus]").attr("name")).isEqualTo("items[0].text");
    }

    @Test
    void aDeletedLineIsOfferedAgainAndComesBack() {
        MvcTestResult deleted = mvc.perform(
                form(section, section).forged("act", "REMOVE-0").post().with(as("vanphong")));
        MvcTestResult page = get(deleted.getResponse().getRedirectedUrl());
        assertThatPage(page).isOk().hasText("Đã xóa: Nghe ý kiến của bà con.", "Khôi phục");
        String id = assertThatPage(page)
                .document()
                .select("button[name=restored]")
                .first()
                .val();

        mvc.perform(Forms.in(page, section)
                .with("items[0].text", "Gõ thêm rồi mới khôi phục.")
                .forged("restored", id)
                .post()
                .with(as("vanphong")));

        assertThatPage(get(section))
                .hasValue("items[0].text", "Nghe ý kiến của bà con.")
                .hasValue("items[1].text", "Gõ thêm rồi mới khôi phục.");
    }

    @Test
    void aMistakeKeepsAllThatWasTyped() {
        assertThatPage(mvc.perform(form(section, section)
                        .with("heading", "")
                        .with("items[0].text", "x".repeat(PlanItem.MOST_CHARACTERS + 1))
                        .with("items[1].text", "Vẫn còn đây.")
                        .with("items[1].kind", "KHONG_CO")
                        .post()
                        .with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("heading")
                .hasErrorAt("items[0].text")
                .hasErrorAt("items[1].kind")
                .hasValue("items[1].text", "Vẫn còn đây.");
    }

    @Test
    void tooManyLinesAreSaid() {
        Forms.Form form = form(section, section);
        for (int i = 2; i <= PlanSection.MOST_LINES; i++) {
            form.forged("items[" + i + "].text", "x").forged("items[" + i + "].kind", "DASH");
        }

        assertThatPage(mvc.perform(form.post().with(as("vanphong"))))
                .isRefused()
                .hasText("tối đa 250 đoạn");
    }

    @Test
    void whoSavesTheSameSectionLaterSeesBothTexts() {
        Forms.Form mine = form(section, section).with("items[0].text", "Bản của tôi.");
        mvc.perform(form(section, section)
                .with("items[0].text", "Bản của đồng nghiệp.")
                .post()
                .with(as("vanphong")));

        MvcTestResult answer = mvc.perform(mine.post().with(as("vanphong")));
        assertThatPage(answer)
                .isConflict()
                .hasText("1. Bản của tôi.", "1. Bản của đồng nghiệp.")
                .hasValue("items[0].text", "Bản của tôi.");
        assertThat(mvc.perform(Forms.in(answer, section).post().with(as("vanphong"))))
                .hasStatus3xxRedirection();
        assertThatPage(get(section)).hasValue("items[0].text", "Bản của tôi.");
    }

    @Test
    void twoInDifferentSectionsDoNotMeet() {
        String other = address + "/sections/" + fixtures.sectionId(plan, 2);
        Forms.Form mine = form(section, section).with("items[0].text", "Bản của tôi.");
        Forms.Form theirs = form(other, other).with("items[0].text", "Bản của đồng nghiệp.");

        assertThat(mvc.perform(theirs.post().with(as("vanphong")))).hasStatus3xxRedirection();
        assertThat(mvc.perform(mine.post().with(as("vanphong")))).hasStatus3xxRedirection();
    }

    @Test
    void aPlanInReviewIsNotChangedAndTypedTextIsKept() {
        Forms.Form open = form(section, section).with("items[0].text", "Muộn rồi.");
        Forms.Form head = form(address + "/head", "/head").with("subject", "Muộn rồi");
        Forms.Form added = form(address + "/edit", "/sections").with("heading", "Muộn rồi");
        reviews.submit(plan, papers.version(plan), PaperFixtures.OFFICE);

        assertThatPage(mvc.perform(open.post().with(as("vanphong"))))
                .isConflict()
                .hasText("Chờ duyệt")
                .hasValue("items[0].text", "Muộn rồi.");
        assertThatPage(mvc.perform(head.post().with(as("vanphong"))))
                .isConflict()
                .hasValue("subject", "Muộn rồi");
        assertThat(mvc.perform(added.post().with(as("vanphong")))).hasStatus(409);
        assertThat(get(section)).hasRedirectedUrl("/desk/papers/" + plan.value());
        assertThat(get(address + "/edit")).hasRedirectedUrl("/desk/papers/" + plan.value());
        assertThat(get(address + "/head")).hasRedirectedUrl("/desk/papers/" + plan.value());
    }

    @Test
    void sectionsAreAddedMovedRemovedAndBroughtBack() {
        mvc.perform(form(address + "/edit", "/sections")
                .with("heading", "Kinh phí")
                .post()
                .with(as("vanphong")));
        String added = address + "/sections/" + fixtures.sectionId(plan, 3);
        mvc.perform(form(address + "/edit", added + "/place")
                .forged("up", "true")
                .post()
                .with(as("vanphong")));
        assertThatPage(get(address + "/edit")).hasText("II. Kinh phí");

        MvcTestResult removed =
                mvc.perform(form(added + "/removal", added + "/removal").post().with(as("vanphong")));
        MvcTestResult page = get(removed.getResponse().getRedirectedUrl());
        assertThatPage(page).hasText("Đã xóa phần \"Kinh phí\".").hasNoText("II. Kinh phí");
        mvc.perform(
                Forms.in(get(address + "/edit"), added + "/restoration").post().with(as("vanphong")));

        assertThatPage(get(address + "/edit")).hasText("II. Kinh phí");
    }

    @Test
    void leftoversArePlacedByHand() {
        Forms.Form form = form(address + "/edit", "/leftovers");
        assertThatPage(mvc.perform(form.post().with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("lines")
                .hasErrorAt("section");

        mvc.perform(form(address + "/edit", "/leftovers")
                .with("lines", "Một dòng lạc")
                .with("section", fixtures.sectionId(plan, 2).toString())
                .post()
                .with(as("vanphong")));

        assertThatPage(get(address + "/edit"))
                .hasNoText("Chưa đặt được vào đâu")
                .hasText("Một dòng lạc");
    }

    @Test
    void theHeadIsAFormOfItsOwn() {
        mvc.perform(form(address + "/head", "/head")
                .with("legalBases", "Căn cứ Luật A;\nCăn cứ Luật B.")
                .with("recipients", "- Đảng ủy xã;")
                .post()
                .with(as("vanphong")));

        assertThatPage(get(address + "/edit")).hasText("Căn cứ Luật A;", "Căn cứ Luật B.", "- Đảng ủy xã;");
        assertThatPage(mvc.perform(form(address + "/head", "/head")
                        .with("subject", "")
                        .with("year", "năm nay")
                        .with("legalBases", "x".repeat(501))
                        .post()
                        .with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("subject")
                .hasErrorAt("year")
                .hasErrorAt("legalBases")
                .hasValue("year", "năm nay");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as("vanphong")).exchange();
    }

    private Forms.Form form(String page, String action) {
        return Forms.in(get(page), action);
    }
}
