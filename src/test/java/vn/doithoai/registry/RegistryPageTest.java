package vn.doithoai.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;

@PageTest
class RegistryPageTest {

    private static final String PAPERS = "/desk/papers";
    private static final String REGISTER = PAPERS + "/register";
    private static final byte[] PDF = "%PDF-1.7 bản quét".getBytes();

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
    void aPaperIsIssuedWithTheNumberOfTheBook() {
        fixtures.issued(DocumentKind.NOTICE, 26);
        String address = address(fixtures.approved(DocumentKind.NOTICE));
        Forms.Form form = issuance(address);
        assertThat(form.value("number")).isEqualTo("27");
        assertThat(form.value("symbol")).isEqualTo("TB-UBND");

        assertThat(send(form.with("number", "31").with("issuedOn", "24/11/26"))).hasStatus3xxRedirection();

        assertThatPage(page(address)).isOk().hasText("Đã ban hành", "31/TB-UBND", "24/11/2026", "SHA-256");
    }

    @ParameterizedTest
    @CsvSource({
        "number, 26",
        "number, ''",
        "number, 0",
        "number, hai",
        "symbol, thường",
        "symbol, ''",
        "issuedOn, 25/11/2026",
        "issuedOn, 31/02/2026",
        "issuedOn, ''",
        "signer, ''",
        "signerPost, ''"
    })
    void whatTheBookCantSayIsRefusedAtItsField(String field, String value) {
        fixtures.issued(DocumentKind.NOTICE, 26);
        String address = address(fixtures.approved(DocumentKind.NOTICE));

        assertThatPage(send(issuance(address).with(field, value)))
                .isRefused()
                .hasErrorAt(field)
                .hasValue(field, value);
        assertThatPage(page(address)).hasText("Đã duyệt");
    }

    @Test
    void aDateBeforeTheApprovalIsConfirmed() {
        String address = address(fixtures.approved(DocumentKind.NOTICE));

        MvcTestResult asked = send(issuance(address).with("issuedOn", "20/11/2026"));

        assertThatPage(asked).isRefused().hasErrorAt("issuedOn");
        Forms.Form confirmed = Forms.in(asked, "/issuance").with("earlyConfirmed", "true");
        assertThat(mvc.perform(confirmed.post().with(as("vanphong")))).hasStatus3xxRedirection();
        assertThatPage(page(address)).hasText("20/11/2026");
    }

    @Test
    void aPaperWithdrawnMeanwhileIsNotIssued() {
        String address = address(fixtures.approved(DocumentKind.NOTICE));
        Forms.Form form = issuance(address);
        mvc.perform(Forms.in(mvc.get().uri(address + "/withdrawal").with(as("vanphong")), "/withdrawal")
                .with("reason", "Sửa ngày")
                .post()
                .with(as("vanphong")));

        assertThatPage(send(form)).hasStatus(409).hasNoMissingMessage().hasText("Dự thảo");
    }

    @Test
    void theProgramGivesTheNumberWhereItIsSetTo() {
        MvcTestResult set =
                mvc.perform(Forms.in(mvc.get().uri("/desk/admin/papers").with(as("admin")), "/papers")
                        .with("numberedBy", "PROGRAM")
                        .with("scope", "SHARED")
                        .post()
                        .with(as("admin")));
        assertThat(set).hasStatus3xxRedirection();
        String address = address(fixtures.approved(DocumentKind.NOTICE));
        Forms.Form form = issuance(address);
        assertThat(form.fields()).doesNotContainKey("number");

        assertThat(send(form)).hasStatus3xxRedirection();
        assertThatPage(page(address)).hasText("01/TB-UBND");
    }

    @Test
    void whoSetsAgainstANewerSettingSeesBoth() {
        Forms.Form mine = Forms.in(mvc.get().uri("/desk/admin/papers").with(as("admin")), "/papers")
                .with("scope", "SHARED");
        for (String scope : List.of("SHARED", "PER_TYPE")) {
            mvc.perform(Forms.in(mvc.get().uri("/desk/admin/papers").with(as("admin")), "/papers")
                    .with("scope", scope)
                    .post()
                    .with(as("admin")));
        }

        assertThatPage(mvc.perform(mine.post().with(as("admin")))).isConflict().hasText("Mỗi loại văn bản một dãy số");
    }

    @ParameterizedTest
    @CsvSource({"ky.pdf, application/pdf", "ky.exe, application/pdf", "../../x.html, application/pdf"})
    void aScanIsTakenByItsContentAndServedAsAttachment(String name, String type) {
        String address = address(fixtures.issued(DocumentKind.NOTICE, 5));

        assertThat(upload(address, name, PDF)).hasStatus3xxRedirection();

        String href = vn.doithoai.PageAssert.assertThatPage(page(address))
                .isOk()
                .document()
                .select(".attachments a")
                .attr("href");
        MvcTestResult file = mvc.get().uri(href).with(as("mattran")).exchange();
        assertThat(file).hasStatus(200).hasContentType(type);
        assertThat(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment; ")
                .contains(".pdf")
                .doesNotContain("..");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        String address = address(fixtures.issued(DocumentKind.NOTICE, 5));

        assertThatPage(upload(address, "ky.pdf", "<script>alert(1)</script>".getBytes()))
                .isRefused()
                .hasErrorAt("file");
        assertThatPage(upload(address, "ky.pdf", new byte[0])).isRefused().hasErrorAt("file");
        byte[] large = Arrays.copyOf(PDF, ScanType.MAX_BYTES + 1);
        assertThatPage(upload(address, "ky.pdf", large)).isRefused().hasErrorAt("file");
        assertThat(upload(address, "ky.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatIsNotIssuedTakesNoScanAndNoCopy() {
        String address = address(fixtures.approved(DocumentKind.NOTICE));

        for (String place : List.of("/scan", "/copies/new")) {
            assertThat(mvc.get().uri(address + place).with(as("vanphong")).exchange())
                    .hasStatus(404);
        }
    }

    @Test
    void handedOutCopiesStandOnThePageAndInTheRegister() {
        String address = address(fixtures.issued(DocumentKind.NOTICE, 5));
        Forms.Form form = Forms.in(mvc.get().uri(address + "/copies/new").with(as("vanphong")), "/copies");

        assertThatPage(mvc.perform(form.with("recipient", "")
                        .with("quantity", "0")
                        .with("handedOn", "23/11/2026")
                        .post()
                        .with(as("vanphong"))))
                .isRefused()
                .hasErrorAt("recipient")
                .hasErrorAt("quantity")
                .hasErrorAt("handedOn");
        assertThat(mvc.perform(form.with("recipient", "Đảng ủy xã")
                        .with("quantity", "2")
                        .with("handedOn", "24/11/2026")
                        .with("receivedBy", "Vi Thị Hương")
                        .post()
                        .with(as("vanphong"))))
                .hasStatus3xxRedirection();

        assertThatPage(page(address))
                .isOk()
                .hasText("Đã chuyển 2 bản", "Vi Thị Hương", "Chưa ghi nhận chuyển cho: Như trên");
        assertThatPage(page(REGISTER)).isOk().hasRows(1).hasText("05/TB-UBND", "VT, VP", "Vi Thị Hương", "Đảng ủy xã");
    }

    @Test
    void theRegisterHoldsIssuedPapersOnlyAndIsSearched() {
        fixtures.issued(DocumentKind.NOTICE, 5);
        fixtures.issued(DocumentKind.OFFICIAL_LETTER, 6);
        fixtures.approved(DocumentKind.NOTICE);

        assertThatPage(page(REGISTER)).isOk().hasRows(2);
        assertThatPage(page(REGISTER + "?q=06/ubnd&sort=number")).isOk().hasRows(1);
        assertThatPage(page(REGISTER + "?kind=NOTICE&year=2026&sort=-subject"))
                .isOk()
                .hasRows(1);
        assertThatPage(page(REGISTER + "?year=2025")).isOk().hasText("Sổ chưa có văn bản nào");
    }

    @Test
    void theRegisterIsTakenAwayInItsTenColumns() throws Exception {
        fixtures.issued(DocumentKind.NOTICE, 5);

        MvcTestResult file =
                mvc.get().uri(REGISTER + "/export").with(as("mattran")).exchange();

        assertThat(file).hasStatus(200);
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(rows.size() - 2).getCellCount()).isEqualTo(10);
            assertThat(rows.get(rows.size() - 1).getCellText(0)).isEqualTo("05/TB-UBND");
            assertThat(rows.get(rows.size() - 1).getCellText(2)).startsWith("Thông báo: ");
        }
    }

    @Test
    void theRegisterCostsTheSameHoweverLongItIs() throws Exception {
        fixtures.issued(DocumentKind.NOTICE, 1);
        List<String> few = statements();
        for (int i = 2; i < 12; i++) {
            fixtures.issued(DocumentKind.NOTICE, i);
        }

        assertThat(few).hasSizeLessThanOrEqualTo(6);
        assertThat(statements()).hasSameSizeAs(few);
    }

    private List<String> statements() throws Exception {
        page(REGISTER);
        var session = as("mattran");
        return Statements.besidesSession(() ->
                assertThatPage(mvc.get().uri(REGISTER).with(session).exchange()).isOk());
    }

    private Forms.Form issuance(String address) {
        return Forms.in(mvc.get().uri(address + "/issuance").with(as("vanphong")), "/issuance");
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult upload(String address, String name, byte[] content) {
        var form = Forms.in(mvc.get().uri(address + "/scan").with(as("vanphong")), "/scan");
        var request = (MockMultipartHttpServletRequestBuilder) form.post();
        request.file(new MockMultipartFile("file", name, "application/octet-stream", content));
        return mvc.perform(request.with(as("vanphong")));
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(as("vanphong")).exchange();
    }

    private static String address(PaperId id) {
        return PAPERS + "/" + id.value();
    }
}
