package vn.doithoai.personimport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.Workbooks;
import vn.doithoai.tabular.TableSamples;

/** Bringing a list and saying what its columns are. */
@PageTest
class PersonUploadPageTest {

    private static final String PATH = "/desk/persons/import";
    private static final Object[] HEAD = {"STT", "Họ và tên"};

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PersonUploads uploads;

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
    void columnsCanBeSaidOtherwise() {
        String address = uploaded(new Object[] {"A", "B"}, new Object[] {"Lò Văn Ứng", "Trưởng thôn"});
        assertThatPage(page(address)).isOk().hasText("Không tìm thấy cột họ và tên");
        Forms.Form columns = Forms.in(mvc.get().uri(address).with(as("vanphong")), "/columns")
                .with("columns[0]", "fullName")
                .with("columns[1]", "note");
        assertThatPage(page(redirect(send(columns))))
                .isOk()
                .hasText("Lò Văn Ứng")
                .hasValue("columns[1]", "note");
        assertThat(send(Forms.in(mvc.get().uri(address).with(as("vanphong")), "/columns")
                        .forged("columns[9999]", "fullName")
                        .forged("columns[-1]", "fullName")
                        .forged("sheet", "x")))
                .hasStatus3xxRedirection();
    }

    @Test
    void aListIsSeenByItsOwnerForADay() {
        String address = uploaded(HEAD, new Object[] {1, "Quàng Văn Mới"});
        assertThatPage(mvc.get().uri(address).with(as("admin")).exchange()).hasStatus(404);
        clock.moveBy(Duration.ofHours(24));
        assertThatPage(page(address)).hasStatus(404);
        uploads.purge();
        assertThat(count("person_import")).isZero();
    }

    @Test
    void aRefusedFileSaysWhyAtTheField() {
        assertThatPage(upload("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isRefused()
                .hasErrorAt("file", "tệp PDF");
        assertThatPage(upload("a.csv", ("Tên\n" + "x".repeat(2001)).getBytes(StandardCharsets.UTF_8)))
                .isRefused()
                .hasErrorAt("file", "Dòng 2 có một ô dài");
        assertThatPage(upload("", new byte[0])).isRefused().hasErrorAt("file", "Chọn tệp");
    }

    @Test
    void theSampleIsReadAsItIs() throws Exception {
        MvcTestResult sample = page(PATH + "/sample");
        assertThat(Workbooks.texts(sample)).contains("Họ và tên", "Số điện thoại");
        String address = redirect(upload("mau.xlsx", sample.getResponse().getContentAsByteArray()));
        assertThatPage(page(address)).isOk().hasText("Sẽ ghi 0 người").hasNoText("Không tìm thấy cột");
    }

    @Test
    void theWayInIsAButtonForThoseWhoEdit() {
        assertThatPage(page("/desk/persons")).isOk().hasLink(PATH);
        assertThatPage(mvc.get().uri("/desk/persons").with(as("chutich")).exchange())
                .isOk()
                .hasNoLink(PATH);
        assertThatPage(page(PATH)).isOk().hasLink(PATH + "/sample").hasText("10.000 dòng");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String uploaded(Object[]... rows) {
        return redirect(upload("danh-sach.xlsx", TableSamples.workbook(rows)));
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
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
