package vn.doithoai.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;

@PageTest
class PaperPageTest {

    private static final String PAPERS = "/desk/papers";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PaperFixtures fixtures;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theChairCommentsReturnsAndApproves() {
        String address = address(fixtures.inReview(DocumentKind.OFFICIAL_LETTER));
        assertThatPage(page("/desk", "chutich"))
                .isOk()
                .hasText("1 văn bản chờ duyệt")
                .hasLink(address);

        MvcTestResult commented = mvc.perform(
                Forms.in(mvc.get().uri(address + "/comments/new?section=1").with(as("chutich")), "/comments")
                        .with("text", "Ghi rõ thứ trong tuần")
                        .post()
                        .with(as("chutich")));
        assertThat(commented).hasStatus3xxRedirection();
        assertThat(send(address, "/return", "reason", "Bổ sung thứ, ngày", "chutich"))
                .hasStatus3xxRedirection();
        assertThatPage(page("/desk", "vanphong")).isOk().hasText("1 văn bản bị trả lại, cần sửa");
        assertThatPage(page(address, "vanphong"))
                .isOk()
                .hasText("Dự thảo", "Bổ sung thứ, ngày", "Ghi rõ thứ trong tuần", "Góp ý (1 chưa xong)");

        press(address, "/submission", "vanphong");
        press(address, "/approval", "chutich");
        assertThatPage(page(address, "chutich")).isOk().hasText("Đã duyệt", "Nội dung không thay đổi.");
        assertThatPage(page("/desk", "vanphong")).isOk().hasText("1 văn bản đã duyệt, chờ ghi số và ngày");
    }

    @Test
    void aReturnNeedsAReason() {
        String address = address(fixtures.inReview(DocumentKind.OFFICIAL_LETTER));

        assertThatPage(send(address, "/return", "reason", " ", "chutich"))
                .isRefused()
                .hasErrorAt("reason");
        assertThatPage(mvc.perform(
                        Forms.in(mvc.get().uri(address + "/comments/new").with(as("chutich")), "/comments")
                                .with("text", "")
                                .post()
                                .with(as("chutich"))))
                .isRefused()
                .hasErrorAt("text");
    }

    @Test
    void whoDecidesTooLateIsToldAndKeepsTheReason() {
        String address = address(fixtures.inReview(DocumentKind.OFFICIAL_LETTER));
        Forms.Form refusal = Forms.in(mvc.get().uri(address + "/return").with(as("chutich")), "/return")
                .with("reason", "Chưa rõ địa điểm");
        Forms.Form again = Forms.in(page(address, "chutich"), "/approval");
        press(address, "/approval", "chutich");

        assertThatPage(mvc.perform(refusal.post().with(as("chutich"))))
                .hasStatus(409)
                .hasNoMissingMessage()
                .hasText("Đã duyệt")
                .hasValue("reason", "Chưa rõ địa điểm");
        assertThatPage(mvc.perform(
                        again.forged("_key", vn.doithoai.shared.Token.fresh().text())
                                .post()
                                .with(as("chutich"))))
                .hasStatus(409)
                .hasNoMissingMessage()
                .hasText("Việc vừa bấm chưa được ghi");
    }

    @Test
    void aDraftIsDiscardedWithAReason() {
        String address = address(fixtures.draft(DocumentKind.NOTICE));
        assertThatPage(page(address, "vanphong")).isOk().hasLink(address + "/discard");
        assertThatPage(page(address, "chutich")).isOk().hasNoLink(address + "/discard");
        assertThatPage(send(address, "/discard", "reason", " ", "vanphong"))
                .isRefused()
                .hasErrorAt("reason", "Nêu lý do");

        MvcTestResult discarded = send(address, "/discard", "reason", "Soạn nhầm năm", "vanphong");

        assertThat(discarded).hasRedirectedUrl(PAPERS);
        assertThat(page(address, "vanphong")).hasStatus(404);
        assertThat(page(address + "/document.pdf", "vanphong")).hasStatus(404);
        assertThat(page(address + "/edit", "vanphong")).hasStatus(404);
        assertThatPage(page(PAPERS, "vanphong")).isOk().hasNoLink(address).hasNoText("Đã bỏ");
        assertThatPage(page("/desk/admin/audit", "admin")).isOk().hasText("Bỏ dự thảo văn bản", "Soạn nhầm năm");
    }

    @Test
    void whoDiscardsTooLateIsToldAndKeepsTheReason() {
        PaperId id = fixtures.draft(DocumentKind.NOTICE);
        String address = address(id);
        Forms.Form discard =
                Forms.in(page(address + "/discard", "vanphong"), "/discard").with("reason", "Không cần nữa");
        press(address, "/submission", "vanphong");

        assertThatPage(mvc.perform(discard.post().with(as("vanphong"))))
                .hasStatus(409)
                .hasNoMissingMessage()
                .hasText("Chờ duyệt")
                .hasValue("reason", "Không cần nữa");
        assertThatPage(page(address, "vanphong")).isOk().hasText("Chờ duyệt").hasNoLink(address + "/discard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinhte", "thon1", "mattran"})
    void aPaperOnItsWayIsNotThereForOthers(String username) {
        PaperId draft = fixtures.inReview(DocumentKind.SUBMISSION);
        PaperId issued = fixtures.issued(DocumentKind.NOTICE, 5);

        for (String place : List.of("", "/document.pdf", "/document.docx")) {
            assertThat(mvc.get().uri(address(draft) + place).with(as(username)).exchange())
                    .as(place)
                    .hasStatus(404);
            assertThat(mvc.get().uri(address(issued) + place).with(as(username)).exchange())
                    .as(place)
                    .hasStatus(200);
        }
        assertThatPage(page(PAPERS + "?state=IN_REVIEW", username)).isOk().hasNoLink(address(draft));
        assertThatPage(page(PAPERS + "?q=" + "doi", username)).isOk().hasRows(1).hasLink(address(issued));
        assertThatPage(page(address(issued), username)).isOk().hasNoText("Trình duyệt", "Duyệt");
    }

    /** Whoever may see issued papers only doesn't learn that a replacement is being written. */
    @Test
    void aReplacementUnderwayIsTheOfficesBusiness() {
        String address = address(fixtures.issued(DocumentKind.NOTICE, 5));
        MvcTestResult begun = mvc.perform(
                Forms.in(page(address, "vanphong"), "/replacement").post().with(as("vanphong")));
        assertThat(begun).hasStatus3xxRedirection();
        assertThatPage(page(begun.getResponse().getRedirectedUrl(), "vanphong")).isOk();

        assertThatPage(page(address, "vanphong")).isOk().hasText("Đang soạn văn bản thay thế");
        assertThatPage(page(address, "mattran")).isOk().hasNoText("Đang soạn văn bản thay thế");
    }

    @Test
    void filesComeAsAttachments() {
        String address = address(fixtures.issued(DocumentKind.NOTICE, 5));

        MvcTestResult pdf =
                mvc.get().uri(address + "/document.pdf").with(as("mattran")).exchange();

        assertThat(pdf).hasContentType("application/pdf");
        assertThat(pdf.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment; ");
        assertThat(pdf.getResponse().getContentAsByteArray()).startsWith("%PDF-".getBytes());
        assertThatPage(page(address, "mattran")).isOk().hasText("SHA-256");
    }

    @Test
    void theListIsSearchedWithoutDiacritics() {
        fixtures.issued(DocumentKind.NOTICE, 5);
        fixtures.draft(DocumentKind.OFFICIAL_LETTER);

        assertThatPage(page(PAPERS + "?q=05/tb", "vanphong")).isOk().hasRows(1);
        assertThatPage(page(PAPERS + "?q=doi thoai", "vanphong")).isOk().hasRows(2);
        assertThatPage(page(PAPERS + "?kind=NOTICE&state=ISSUED&year=2026", "vanphong"))
                .isOk()
                .hasRows(1);
        assertThatPage(page(PAPERS + "?q=khong co", "vanphong")).isOk().hasText("Không có văn bản nào");
        assertThatPage(page(PAPERS + "?sort=nonsense&page=-1", "vanphong"))
                .isOk()
                .hasRows(2);
        assertThatPage(page(PAPERS + "?year=x&kind=y", "vanphong"))
                .isRefused()
                .hasErrorAt("year")
                .hasErrorAt("kind");
    }

    @ParameterizedTest
    @CsvSource({"vi, 2 văn bản bị trả lại, Bị trả lại", "en, 2 returned papers, Returned"})
    void ofSeveralReturnedPapersTheDeskLeadsToTheirList(String language, String waiting, String chosen) {
        String letter = address(fixtures.inReview(DocumentKind.OFFICIAL_LETTER));
        String notice = address(fixtures.inReview(DocumentKind.NOTICE));
        String sentAgain = address(fixtures.inReview(DocumentKind.SUBMISSION));
        String draft = address(fixtures.draft(DocumentKind.NOTICE));
        for (String address : List.of(letter, notice, sentAgain)) {
            assertThat(send(address, "/return", "reason", "Ghi rõ địa điểm", "chutich"))
                    .hasStatus3xxRedirection();
        }
        press(sentAgain, "/submission", "vanphong");
        String list = PAPERS + "?state=RETURNED";

        assertThatPage(page("/desk?lang=" + language, "vanphong"))
                .isOk()
                .hasText(waiting)
                .hasLink(list);
        assertThatPage(page(list + "&lang=" + language, "vanphong"))
                .isOk()
                .hasRows(2)
                .hasLink(letter)
                .hasLink(notice)
                .hasNoLink(sentAgain)
                .hasNoLink(draft)
                .hasText(chosen);
        assertThatPage(page(PAPERS + "?state=DRAFT", "vanphong")).isOk().hasRows(3);
        assertThatPage(page(list, "mattran")).isOk().hasNoLink(letter);
    }

    @Test
    void theListCostsTheSameHoweverLongItIs() throws Exception {
        fixtures.draft(DocumentKind.NOTICE);
        fixtures.issued(DocumentKind.NOTICE, 1);
        List<String> few = statements();
        for (int i = 2; i < 12; i++) {
            fixtures.issued(DocumentKind.NOTICE, i);
        }

        assertThat(few).hasSizeLessThanOrEqualTo(6);
        assertThat(statements()).hasSameSizeAs(few);
    }

    private List<String> statements() throws Exception {
        page(PAPERS, "vanphong");
        var session = as("vanphong");
        return Statements.besidesSession(() ->
                assertThatPage(mvc.get().uri(PAPERS).with(session).exchange()).isOk());
    }

    private MvcTestResult send(String address, String act, String field, String value, String username) {
        return mvc.perform(Forms.in(mvc.get().uri(address + act).with(as(username)), act)
                .with(field, value)
                .post()
                .with(as(username)));
    }

    private void press(String address, String act, String username) {
        assertThat(mvc.perform(Forms.in(page(address, username), act).post().with(as(username))))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult page(String address, String username) {
        return mvc.get().uri(address).with(as(username)).exchange();
    }

    private static String address(PaperId id) {
        return PAPERS + "/" + id.value();
    }
}
