package vn.doithoai.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.SignIns.as;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.VeraPdf;

@PageTest
class SignatureSheetTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    @Autowired
    JdbcTemplate database;

    private AttendanceGround ground;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        ground = new AttendanceGround(context);
    }

    @Test
    void everyPageOfTheSheetHasItsHeadAndNumber() throws Exception {
        ground.invitedOfAllKinds();
        ground.invitedMany(60);

        byte[] pdf = sheet("pdf");

        assertThat(VeraPdf.archiving(pdf)).isEmpty();
        assertThat(VeraPdf.accessibility(pdf)).isEmpty();
        List<String> pages = pages(pdf);
        assertThat(pages).hasSizeGreaterThan(2);
        assertThatEveryPageHasHeadAndNumber(pages);
        assertThat(String.join("", pages))
                .contains("DANH SÁCH ĐẠI BIỂU KÝ TÊN", "Lò Văn Thưởng", "thôn Đoài", "Quàng Văn Bích")
                .contains("thay Ông Quàng Thị Hoa", "Người dự không có giấy mời", "84");
    }

    @Test
    void theWordFileRepeatsItsHeadAndSplitsNoRow() throws Exception {
        ground.invitedOfAllKinds();
        ground.invitedMany(296);

        try (var word = new XWPFDocument(new ByteArrayInputStream(sheet("docx")))) {
            XWPFTable table = word.getTables().get(word.getTables().size() - 1);
            List<XWPFTableRow> rows = table.getRows();
            // the head, who are invited, a title over those without a letter, their lines
            assertThat(rows).hasSize(1 + 300 + 1 + SignatureSheets.BLANK);
            assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            assertThat(rows.subList(1, rows.size())).noneMatch(XWPFTableRow::isRepeatHeader);
            assertThat(texts(rows.get(0))).containsExactly("TT", "Họ và tên", "Chức vụ, đơn vị hoặc thôn", "Ký tên");
            assertThat(rows.stream().filter(row -> row.getTableCells().size() == 1))
                    .singleElement()
                    .satisfies(group -> assertThat(group.getCell(0)
                                    .getCTTc()
                                    .getTcPr()
                                    .getGridSpan()
                                    .getVal())
                            .isEqualTo(4));
            assertThat(rows).anyMatch(row -> texts(row).contains(AttendanceGround.LONG));
            assertThat(rows).anyMatch(row -> texts(row).contains("thay Ông Quàng Thị Hoa"));
            assertThat(texts(rows.get(rows.size() - 1))).containsExactly("320", "", "", "");
        }
    }

    @Test
    void bothFilesAreInTheLog() throws Exception {
        ground.invitedOfAllKinds();

        sheet("pdf");
        sheet("docx");

        assertThat(database.queryForList(
                        "select detail ->> 'format' from audit_event where action = 'attendance.sheet.exported' order by seq",
                        String.class))
                .containsExactly("PDF", "DOCX");
    }

    private byte[] sheet(String ending) {
        var result = mvc.get()
                .uri(ground.door() + "/sheet." + ending)
                .with(as("vanphong"))
                .exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    static void assertThatEveryPageHasHeadAndNumber(List<String> pages) {
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains((i + 1) + "/" + pages.size());
        }
        // the last one may hold nothing but the note
        assertThat(pages.subList(0, pages.size() - 1))
                .allMatch(page -> page.contains("Họ và tên") && page.contains("Ký tên"));
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).toList();
    }

    static List<String> pages(byte[] pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
