package vn.doithoai.wordimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.shared.NotFound;

@PageTest
class WordImportPageTest {

    private static final String PATH = "/desk/plans/import";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    WordUploads uploads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theWayInIsALinkWhereAPlanStarts() {
        assertThatPage(page("/desk/plans/new")).isOk().hasLink(PATH);
        assertThatPage(page(PATH)).isOk().hasText("tối đa 10 MB");
    }

    @Test
    void everyLineStandsBesideWhatItIs() {
        MvcTestResult answer = upload("kế hoạch 2026.docx", TestWordUploads.plan());
        assertThat(answer).hasStatus3xxRedirection();

        assertThatPage(page(answer.getResponse().getRedirectedUrl()))
                .isOk()
                .hasText("kế hoạch 2026.docx", "1 dòng chưa đặt được", "Kính gửi: Các thôn", "Nà Lạn, Phiêng Ban")
                .hasValue("year", "2026")
                .hasValue("parts[0]", "ISSUER")
                .hasText("I. MỤC ĐÍCH", "a) Ở từng thôn;");
        assertThatPage(page(PATH)).hasText("kế hoạch 2026.docx");
    }

    @Test
    void aRefusedFileSaysWhyAtTheField() {
        assertThatPage(upload("a.docx", new byte[0])).isRefused().hasErrorAt("file", "không có nội dung");
        assertThatPage(upload("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isRefused()
                .hasErrorAt("file", "tệp PDF");
        assertThatPage(upload("", new byte[0])).isRefused().hasErrorAt("file", "Chọn tệp");
        assertThat(count("word_upload")).isZero();
    }

    @Test
    void whatTheClerkChoosesIsKeptAndChangesTheDraft() {
        String address = uploaded();
        Forms.Form form = form(address);
        int line = lineOf(form, "LEFT_OVER");

        MvcTestResult answer =
                send(form.with("parts[" + line + "]", "PARAGRAPH").forged("next", "LOOK"));

        assertThat(answer).hasStatus3xxRedirection();
        assertThatPage(page(answer.getResponse().getRedirectedUrl()))
                .isOk()
                .hasText("dòng nào cũng có chỗ")
                .hasValue("parts[" + line + "]", "PARAGRAPH");
    }

    @Test
    void nonsenseIsRefusedAndTheRestIsKept() {
        String address = uploaded();
        Forms.Form form = form(address);
        int line = lineOf(form, "LEFT_OVER");
        assertThatPage(send(form.with("parts[" + line + "]", "PARAGRAPH")
                        .with("parts[0]", "khong-co")
                        .with("year", "x")))
                .isRefused()
                .hasErrorAt("parts[0]")
                .hasErrorAt("year", "bốn chữ số")
                .hasValue("parts[" + line + "]", "PARAGRAPH");
        assertThatPage(send(form(address)
                        .forged("parts[99999]", "ROMAN")
                        .forged("parts[-1]", "ROMAN")
                        .forged("to", "-5")))
                .hasStatus(302);
        assertThat(send(form(address).forged("parts[abc]", "ROMAN"))
                        .getResponse()
                        .getStatus())
                .isLessThan(500);
    }

    @Test
    void theDraftOpensInTheEditorWithWhatIsLeftOver() {
        Forms.Form form = form(uploaded()).forged("next", "DRAFT");

        MvcTestResult first = send(form);
        MvcTestResult again = send(form);

        assertThat(first).hasStatus3xxRedirection();
        assertThat(again.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(count("plan")).as("sent twice, made once").isEqualTo(1);
        assertThat(count("word_upload")).as("the file has done its work").isZero();
        assertThatPage(page(first.getResponse().getRedirectedUrl()))
                .isOk()
                .hasText(
                        "Kính gửi: Các thôn",
                        "MỤC ĐÍCH",
                        "LỊCH ĐỐI THOẠI",
                        "Đối thoại với Nhân dân xã Suối Mây năm 2026");
    }

    @Test
    void aFileIsSeenByItsOwnerForADay() {
        var mine = uploads.add("a.docx", TestWordUploads.plan(), PaperFixtures.OFFICE);
        assertThatPage(page(PATH + "/" + mine)).hasStatus(404);
        assertThatThrownBy(() -> uploads.change(mine, java.util.Map.of(), PaperFixtures.CHAIR))
                .isInstanceOf(NotFound.class);

        String address = uploaded();
        clock.moveBy(Duration.ofHours(24));
        assertThatPage(page(address)).hasStatus(404);
        uploads.purge();
        assertThat(count("word_upload")).isZero();
    }

    @Test
    void aFileCanBeDropped() {
        String address = uploaded();
        assertThat(mvc.perform(Forms.in(mvc.get().uri(address).with(as("vanphong")), "/disposal")
                        .post()
                        .with(as("vanphong"))))
                .hasStatus3xxRedirection();
        assertThatPage(page(address)).hasStatus(404);
    }

    @Test
    void onlyFewFilesAreKept() {
        for (int i = 0; i < 7; i++) {
            clock.moveBy(Duration.ofSeconds(1));
            uploaded();
        }
        assertThat(count("word_upload")).isEqualTo(5);
    }

    private String uploaded() {
        return TestWordUploads.add("vanphong", context);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static int lineOf(Forms.Form form, String part) {
        return form.fields().entrySet().stream()
                .filter(field -> field.getValue().contains(part))
                .map(field -> Integer.parseInt(field.getKey().replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private Forms.Form form(String address) {
        return Forms.in(mvc.get().uri(address).with(as("vanphong")), address);
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult upload(String name, byte[] content) {
        var form = Forms.in(mvc.get().uri(PATH).with(as("vanphong")), PATH);
        var request = (MockMultipartHttpServletRequestBuilder) form.post();
        request.file(new MockMultipartFile("file", name, "application/octet-stream", content));
        return mvc.perform(request.with(as("vanphong")));
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(as("vanphong")).exchange();
    }
}
