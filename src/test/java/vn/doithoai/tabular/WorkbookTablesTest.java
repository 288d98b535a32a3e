package vn.doithoai.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;

/** Workbooks as offices keep them. */
class WorkbookTablesTest {

    @Test
    void cellsAreReadAsPeopleSeeThem() {
        byte[] file = TableSamples.workbook(sheet -> {
            TableSamples.fill(
                    sheet, new Object[] {"Lò Văn Ứng", 912345678, 2.5, LocalDate.of(2026, 11, 24), null, true});
            sheet.value(1, 0, 912345678);
            sheet.style(1, 0).format("0000000000").set();
        });
        assertThat(cells(file).get(0)).containsExactly("Lò Văn Ứng", "912345678", "2.5", "24/11/2026", "", "true");
        assertThat(cells(file).get(1)).as("zeros that the format shows").containsExactly("0912345678");
    }

    @Test
    void aFormulaIsTheTextLastShown() throws Exception {
        byte[] file;
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("Danh sách").createRow(0);
            row.createCell(0).setCellFormula("UPPER(\"Lò Văn Ứng\")");
            row.createCell(1).setCellFormula("6*7");
            row.createCell(2).setCellValue("=HYPERLINK(\"http://x\")");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            file = out.toByteArray();
        }
        assertThat(cells(file).get(0)).containsExactly("LÒ VĂN ỨNG", "42", "=HYPERLINK(\"http://x\")");
    }

    @Test
    void sheetsWithoutContentAndHiddenOnesAreLeftOut() {
        var file = TableFiles.read(TableSamples.sheets(workbook -> {
            workbook.newWorksheet("Bìa");
            TableSamples.fill(workbook.newWorksheet("Thôn"), new Object[] {"Họ tên"}, new Object[] {"Lò A"});
            var hidden = workbook.newWorksheet("Ẩn");
            TableSamples.fill(hidden, new Object[] {"Mật"});
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            TableSamples.fill(workbook.newWorksheet("Bản"), new Object[] {"Họ tên"}, new Object[] {"Lò B"});
        }));
        assertThat(file.tables()).extracting(Table::name).containsExactly("Thôn", "Bản");
        assertThat(file.table(1).rows().get(1).cells()).containsExactly("Lò B");
        assertThat(file.table(7).name()).isEqualTo("Thôn");
    }

    @Test
    void theProgramsOwnExportsComeBack() throws Exception {
        var out = new ByteArrayOutputStream();
        var sheet = new vn.doithoai.sheet.Sheet(
                out,
                "Danh bạ",
                "Danh bạ",
                "24/11/2026",
                List.of(
                        vn.doithoai.sheet.SheetColumn.text("Họ và tên", 20),
                        vn.doithoai.sheet.SheetColumn.text("Thôn", 20)));
        sheet.row("=cmd|'/c calc'!A0", "+84 912");
        sheet.finish();
        List<List<String>> cells = cells(out.toByteArray());
        assertThat(cells.get(cells.size() - 1)).containsExactly("=cmd|'/c calc'!A0", "+84 912");
    }

    @Test
    void manyRowsAreReadFast() {
        Object[][] rows = IntStream.range(0, 5_000)
                .mapToObj(i -> new Object[] {i, "Lò Văn Ứng " + i, "Trưởng thôn", "Nà Lạn", 912000000 + i})
                .toArray(Object[][]::new);
        assertThat(TableFiles.read(TableSamples.workbook(rows)).table(0).rows()).hasSize(5_000);
    }

    private static List<List<String>> cells(byte[] file) {
        return TableFiles.read(file).table(0).rows().stream()
                .map(Table.Row::cells)
                .toList();
    }
}
