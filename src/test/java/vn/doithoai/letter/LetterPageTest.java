package vn.doithoai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
class LetterPageTest {

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
        fixtures.letter(DocumentKind.NOTICE);
    }

    @Test
    void aWrittenPaperIsShownAsItPrints() {
        MvcTestResult answer = mvc.perform(filledIn().post().with(as("vanphong")));

        assertThat(answer).hasStatus3xxRedirection();
        assertThatPage(mvc.get()
                        .uri(answer.getResponse().getRedirectedUrl())
                        .with(as("vanphong"))
                        .exchange())
                .isOk()
                .hasHeading("V/v mời họp chuẩn bị đối thoại")
                .hasText("Kính gửi", "Đảng ủy xã", "1. Việc thứ nhất.", "2. Việc thứ hai.", "Lưu: VT, VP");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndAllIsKept() {
        MvcTestResult answer = mvc.perform(filledIn()
                .with("subject", " ")
                .with("addressees", "")
                .with("unit", "")
                .with("body", "")
                .with("recipients", "x".repeat(201))
                .post()
                .with(as("vanphong")));

        assertThatPage(answer)
                .isRefused()
                .hasErrorAt("subject")
                .hasErrorAt("addressees")
                .hasErrorAt("unit")
                .hasErrorAt("body")
                .hasErrorAt("recipients")
                .hasValue("signerPost", "Chủ tịch");
    }

    @Test
    void aNoticeNeedsNoAddressee() {
        assertThat(mvc.perform(filledIn()
                        .with("kind", "NOTICE")
                        .with("addressees", "")
                        .post()
                        .with(as("vanphong"))))
                .hasStatus3xxRedirection();
    }

    /** Plans and invitations are made from sessions and persons. */
    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"PLAN", "INVITATION"})
    void onlyFreeKindsAreOfferedAndTaken(DocumentKind kind) {
        assertThat(vn.doithoai.PageAssert.assertThatPage(mvc.get()
                                .uri(PAPERS + "/new")
                                .with(as("vanphong"))
                                .exchange())
                        .document()
                        .select("[name=kind][value=" + kind + "], select[name=kind] option[value=" + kind + "]"))
                .isEmpty();
        assertThatPage(mvc.perform(filledIn().with("kind", kind.name()).post().with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("kind");
    }

    /** Boxes 10b, 11, 12 and 13 of the decree. */
    @Test
    void whatFewPapersBearIsPrintedWhereItIsWanted() {
        String plain = mvc.perform(filledIn().post().with(as("vanphong")))
                .getResponse()
                .getRedirectedUrl();
        String marked =
                mvc.perform(marked().post().with(as("vanphong"))).getResponse().getRedirectedUrl();

        assertThatPage(mvc.get().uri(plain).with(as("vanphong")).exchange())
                .isOk()
                .hasText("Lưu: VT, VP.")
                .hasNoText("THƯỢNG KHẨN", "HTN", "Địa chỉ:");
        assertThatPage(mvc.get().uri(marked).with(as("vanphong")).exchange())
                .isOk()
                .hasText(
                        "THƯỢNG KHẨN",
                        "LƯU HÀNH NỘI BỘ",
                        "- Lưu: VT, VP. HTN15.",
                        "Địa chỉ: Thôn Trung, xã Suối Mây, tỉnh Sơn Hà",
                        "thư điện tử: vanphong@suoimay.sonha.example");
        MvcTestResult again =
                mvc.get().uri(marked + "/edit").with(as("vanphong")).exchange();
        assertThatPage(again).isOk().hasValue("circulation", "LƯU HÀNH NỘI BỘ").hasValue("copies", "15");
        assertThat(mvc.perform(Forms.in(again, marked)
                        .with("urgency", "")
                        .with("circulation", "")
                        .with("drafterSign", "")
                        .with("copies", "")
                        .without("contact")
                        .post()
                        .with(as("vanphong"))))
                .hasStatus3xxRedirection();
        assertThatPage(mvc.get().uri(marked).with(as("vanphong")).exchange())
                .isOk()
                .hasNoText("THƯỢNG KHẨN", "LƯU HÀNH NỘI BỘ", "HTN15", "Địa chỉ:");
    }

    @Test
    void wrongMarksAreToldAtTheirFields() {
        assertThatPage(mvc.perform(marked().with("kind", "SUBMISSION")
                        .with("circulation", "x".repeat(61))
                        .with("drafterSign", "H T N")
                        .with("copies", "0")
                        .post()
                        .with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("circulation")
                .hasErrorAt("drafterSign")
                .hasErrorAt("copies")
                .hasErrorAt("contact");
        assertThatPage(mvc.perform(marked().with("drafterSign", "").post().with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("drafterSign", "hoặc để trống số lượng bản")
                .hasValue("copies", "15");
        assertThatPage(mvc.perform(marked().forged("urgency", "SLOW")
                        .with("copies", "mười")
                        .post()
                        .with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("urgency")
                .hasErrorAt("copies");
    }

    /** The characters are named before anybody is asked to review. */
    @Test
    void aCharacterThatCantBePrintedIsNamedWithItsPlace() {
        MvcTestResult saved = mvc.perform(
                filledIn().with("body", "Đã xong \u2713 việc này").post().with(as("vanphong")));
        String address = saved.getResponse().getRedirectedUrl();

        assertThatPage(mvc.get().uri(address).with(as("vanphong")).exchange())
                .isOk()
                .hasText("U+2713", "Đã xong");
        assertThatPage(mvc.get().uri(address + "/edit").with(as("vanphong")).exchange())
                .isOk()
                .hasText("U+2713");
        assertThatPage(mvc.perform(Forms.in(mvc.get().uri(address).with(as("vanphong")), "/submission")
                        .post()
                        .with(as("vanphong"))))
                .hasStatus(422)
                .hasNoMissingMessage()
                .hasText("U+2713");
    }

    @Test
    void twoWhoEditSeeBothTexts() {
        String address = PAPERS + "/" + fixtures.draft(DocumentKind.NOTICE).value();
        Forms.Form mine = Forms.in(mvc.get().uri(address + "/edit").with(as("vanphong")), address)
                .with("subject", "bản của tôi");
        mvc.perform(Forms.in(mvc.get().uri(address + "/edit").with(as("vanphong")), address)
                .with("subject", "bản của đồng nghiệp")
                .post()
                .with(as("vanphong")));

        assertThatPage(mvc.perform(mine.post().with(as("vanphong"))))
                .isConflict()
                .hasText("bản của đồng nghiệp")
                .hasValue("subject", "bản của tôi");
    }

    @Test
    void aPaperInReviewIsNotChanged() {
        PaperId id = fixtures.draft(DocumentKind.NOTICE);
        String address = PAPERS + "/" + id.value();
        Forms.Form open = Forms.in(mvc.get().uri(address + "/edit").with(as("vanphong")), address);
        mvc.perform(Forms.in(mvc.get().uri(address).with(as("vanphong")), "/submission")
                .post()
                .with(as("vanphong")));
        Forms.Form late = Forms.in(mvc.get().uri(address + "/edit").with(as("vanphong")), address);

        assertThat(mvc.perform(open.with("subject", "muộn").post().with(as("vanphong"))))
                .hasStatus(409);
        assertThatPage(mvc.perform(late.with("subject", "muộn").post().with(as("vanphong"))))
                .hasStatus(409)
                .hasNoMissingMessage()
                .hasText("Chờ duyệt")
                .hasValue("subject", "muộn");
        assertThatPage(mvc.get().uri(address).with(as("vanphong")).exchange()).hasNoText("muộn");
    }

    private Forms.Form marked() {
        return filledIn()
                .with("urgency", "IMMEDIATE")
                .with("circulation", "Lưu hành nội bộ")
                .with("drafterSign", "htn")
                .with("copies", "15")
                .with("contact", "true");
    }

    private Forms.Form filledIn() {
        MvcTestResult page = mvc.get().uri(PAPERS + "/new").with(as("vanphong")).exchange();
        String unit = vn.doithoai.PageAssert.assertThatPage(page)
                .document()
                .select("select[name=unit] option:contains(Văn phòng)")
                .val();
        return Forms.in(page, PAPERS)
                .with("kind", "OFFICIAL_LETTER")
                .with("unit", unit)
                .with("subject", "mời họp chuẩn bị đối thoại")
                .with("addressees", "- Đảng ủy xã;")
                .with("body", "Ủy ban nhân dân xã mời họp:\n5. Việc thứ nhất.\n5. Việc thứ hai.")
                .with("recipients", "Như trên");
    }
}
