package vn.doithoai.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.notice.NoticeGround.DAY;
import static vn.doithoai.notice.NoticeGround.OFFICE;
import static vn.doithoai.notice.NoticeGround.TODAY;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.paper.PaperId;
import vn.doithoai.session.SessionId;

@PageTest
class NoticePageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    SessionNotices notices;

    @Autowired
    NoticeProofs proofs;

    @Autowired
    BaseData baseData;

    private NoticeGround ground;
    private SessionId session;
    private String address;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        ground = new NoticeGround(context);
        session = ground.session(null);
        address = "/desk/sessions/" + session.value() + "/notice";
    }

    @Test
    void theNoticeIsBegunFromTheDataAndGoesThePapersWay() {
        assertThatPage(get(address, "vanphong"))
                .isOk()
                .hasText("Lập thông báo", "9 ngày nữa")
                .hasNoText("Ghi minh chứng");

        MvcTestResult begun = send(Forms.in(get(address, "vanphong"), "/notice"));

        assertThat(begun).hasStatus3xxRedirection();
        String paper = begun.getResponse().getHeader("Location");
        assertThatPage(get(paper, "vanphong"))
                .isOk()
                .hasText("THÔNG BÁO", "từ 07 giờ 30 phút đến 11 giờ 00 phút, thứ Năm, ngày 10 tháng 12 năm 2026")
                .hasLink(address + "/drafts/" + paper.substring(paper.lastIndexOf('/') + 1) + "/edit");
        assertThatPage(get(address, "vanphong")).isOk().hasText("Dự thảo").hasNoText("Bài phát thanh");
        assertThatPage(get(address, "kinhte")).isOk().hasText("chưa ban hành").hasNoText("Dự thảo");
    }

    @Test
    void twoWhoBeginMakeOneNotice() {
        Forms.Form first = Forms.in(get(address, "vanphong"), "/notice");
        Forms.Form second = Forms.in(get(address, "vanphong"), "/notice");
        assertThat(send(first)).hasStatus3xxRedirection();

        assertThatPage(send(second)).isConflict().hasText("Đã có người lập thông báo");
        assertThat(context.getBean(SessionNoticeRepository.class).findBySessionId(session.value()))
                .hasSize(1);
    }

    @Test
    void aSessionThatLacksADayOrPlaceSaysSo() {
        ground.moveTo(session, null);

        assertThatPage(get(address, "vanphong"))
                .isOk()
                .hasText("còn thiếu", "địa điểm")
                .hasNoText("Lập thông báo");
    }

    @Test
    void aChangedSessionShowsWhatNoLongerAgreesAndTheReplacementIsWrittenAnew() {
        ground.issuedNotice(session);
        proofs.record(session, proof(), OFFICE);
        ground.moveTo(session, "Nhà văn hóa thôn Đông");

        assertThatPage(get(address, "vanphong"))
                .isOk()
                .hasText("không còn đúng", "Địa điểm, hình thức đã đổi", "Lập thông báo thay thế")
                .hasNoText("Ngày tổ chức đã đổi");
        assertThatPage(get(address + "/loudspeaker", "thon1")).isOk().hasText("chưa đọc bài này");
        assertThatPage(publicPage()).isOk().hasText("đang được thay đổi", "Hội trường UBND xã");

        assertThat(send(Forms.in(get(address, "vanphong"), "/notice"))).hasStatus3xxRedirection();
        NoticeSummary open = notices.of(session, OFFICE).open();
        ground.issue(open.paper().id());

        assertThatPage(publicPage()).isOk().hasText("Nhà văn hóa thôn Đông").hasNoText("đang được thay đổi");
        assertThatPage(get(address, "vanphong")).hasNoText("không còn đúng").hasText("Ghi minh chứng");
    }

    @Test
    void aDraftIsEditedAndTwoWhoSaveLoseNothing() {
        UUID unit = ground.unit("Văn phòng HĐND và UBND", UnitKind.COMMITTEE, 1);
        PaperId paper = notices.begin(session, OFFICE);
        String draft = address + "/drafts/" + paper.value();
        Forms.Form first = Forms.in(get(draft + "/edit", "vanphong"), draft).with("unit", unit.toString());
        Forms.Form second = Forms.in(get(draft + "/edit", "vanphong"), draft).with("unit", unit.toString());

        assertThatPage(send(Forms.in(get(draft + "/edit", "vanphong"), draft)
                        .with("body", "")
                        .with("subject", "")))
                .isRefused()
                .hasErrorAt("unit", "Chọn đơn vị")
                .hasErrorAt("subject", "Nhập trích yếu")
                .hasErrorAt("body", "Nhập nội dung");
        assertThat(send(first.with("recipients", "Đảng ủy xã"))).hasStatus3xxRedirection();
        assertThatPage(send(second.with("recipients", "HĐND xã")))
                .isConflict()
                .hasValue("recipients", "HĐND xã")
                .hasText("Đảng ủy xã");
    }

    @Test
    void aDraftWrittenBeforeTheDayChangedIsToldAndRenewed() {
        UUID unit = ground.unit("Văn phòng HĐND và UBND", UnitKind.COMMITTEE, 1);
        PaperId paper = notices.begin(session, OFFICE);
        String draft = address + "/drafts/" + paper.value();
        ground.reschedule(session, DAY.plusDays(1));

        assertThatPage(get(draft + "/edit", "vanphong")).isOk().hasText("đã đổi sau khi soạn dự thảo");
        Forms.Form proposal = Forms.in(get(draft + "/proposal", "vanphong"), draft);
        assertThat(proposal.value("body")).contains("thứ Sáu, ngày 11 tháng 12 năm 2026");
        assertThat(send(proposal.with("unit", unit.toString()))).hasStatus3xxRedirection();

        assertThat(notices.of(session, OFFICE).open().contradicted()).isEmpty();
    }

    @Test
    void aProofIsRecordedAndRefusedAndWithdrawn() {
        ground.issuedNotice(session);
        Forms.Form form = Forms.in(get(address + "/proofs/new", "vanphong"), "/proofs");
        assertThatPage(send(form.with("day", "25/11/2026").with("time", "sáng").with("place", "")))
                .isRefused()
                .hasErrorAt("channel", "Chọn kênh")
                .hasErrorAt("day", "chưa đến")
                .hasErrorAt("time", "7:30")
                .hasErrorAt("place", "Ghi nơi");
        assertThatPage(send(Forms.in(get(address + "/proofs/new", "vanphong"), "/proofs")
                        .with("channel", "WEBSITE")
                        .with("day", "23/11/2026")
                        .with("place", "javascript:alert(1)")))
                .isRefused()
                .hasErrorAt("day", "trước ngày ban hành");
        assertThat(send(Forms.in(get(address + "/proofs/new", "vanphong"), "/proofs")
                        .with("channel", "WEBSITE")
                        .with("time", "7h30")
                        .with("place", "https://suoimay.sonha.example/tb")))
                .hasStatus3xxRedirection();

        MvcTestResult page = get(address, "vanphong");
        assertThatPage(page)
                .hasText("Trang, cổng thông tin điện tử", "07:30", "Đúng hạn", "đúng hạn (hạn là ngày 03/12/2026")
                .hasLink("https://suoimay.sonha.example/tb");
        String withdrawal =
                assertThatPage(page).document().select("a[href$=/withdrawal]").attr("href");
        Forms.Form first = Forms.in(get(withdrawal, "vanphong"), "/withdrawal").with("reason", "Nhầm trang");
        Forms.Form second = Forms.in(get(withdrawal, "vanphong"), "/withdrawal").with("reason", "Nhầm");
        assertThatPage(send(Forms.in(get(withdrawal, "vanphong"), "/withdrawal")))
                .isRefused()
                .hasErrorAt("reason", "Nêu lý do");
        assertThat(send(first)).hasStatus3xxRedirection();
        assertThatPage(send(second)).isConflict().hasText("đã có người rút");
        assertThatPage(get(address, "vanphong")).hasText("Đã rút", "Nhầm trang");
    }

    @Test
    void aSessionTooNearIsWarnedOfWithTheArticle() {
        ground.reschedule(session, TODAY.plusDays(5));

        assertThatPage(get(address, "vanphong")).isOk().hasText("ngày muộn", "Điều 43 khoản 2", "Cân nhắc lùi ngày");
        assertThatPage(get("/desk", "vanphong")).isOk().hasText("Ban hành thông báo của hội nghị sắp tới");
    }

    @Test
    void thePublicPageTellsOnlyWhatANoticeMadePublic() {
        String draftless = "/doi-thoai/" + session.value();
        assertThat(mvc.get().uri(draftless).exchange()).hasStatus(404);
        PaperId paper = notices.begin(session, OFFICE);
        assertThat(mvc.get().uri(draftless).exchange()).hasStatus(404);
        assertThat(mvc.get().uri(draftless + "/thong-bao.pdf").exchange()).hasStatus(404);

        ground.issue(paper);

        assertThatPage(publicPage())
                .isOk()
                .hasText("07:30 – 11:00, 10/12/2026", "ông/bà không cần giấy mời", "08/12/2026");
        assertThat(mvc.get().uri(draftless + "/thong-bao.pdf").exchange()).hasStatusOk();
        assertThatPage(mvc.get().uri("/").exchange()).isOk().hasLink(draftless);

        ground.postpone(session);
        assertThatPage(publicPage()).isOk().hasText("đã hoãn").hasNoText("ông/bà không cần giấy mời");
        assertThatPage(mvc.get().uri("/").exchange()).isOk().hasNoLink(draftless);
    }

    @Test
    void whoMayNotIsToldNothing() {
        assertThat(get(address + "/loudspeaker", "thon1")).hasStatus(404);
        assertThat(get(address, "thon1")).hasStatus(404);
        assertThat(get(address, "mattran")).hasStatus(404);
        PaperId paper = notices.begin(session, OFFICE);
        SessionId other = ground.session(null);
        assertThat(get("/desk/sessions/" + other.value() + "/notice/drafts/" + paper.value() + "/edit", "vanphong"))
                .hasStatus(404);
        ground.issue(paper);
        proofs.record(session, proof(), OFFICE);
        UUID proof = proofs.of(session, OFFICE).get(0).id();
        assertThat(get("/desk/sessions/" + other.value() + "/notice/proofs/" + proof + "/withdrawal", "vanphong"))
                .hasStatus(404);
    }

    @Test
    void theEnglishPagesKeepTheVietnameseTexts() {
        ground.issuedNotice(session);

        assertThatPage(get(address + "?lang=en", "vanphong"))
                .isOk()
                .hasHeading("Notice of the session")
                .hasText("Text to be read aloud", "THÔNG BÁO");
    }

    private static ProofDetails proof() {
        return new ProofDetails(ProofChannel.LOUDSPEAKER, TODAY, null, "Đài truyền thanh xã", null);
    }

    private MvcTestResult publicPage() {
        return mvc.get().uri("/doi-thoai/" + session.value()).exchange();
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult get(String uri, String username) {
        return mvc.get().uri(uri).with(as(username)).exchange();
    }
}
