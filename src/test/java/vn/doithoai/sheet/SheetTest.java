package vn.doithoai.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.text("Họ và tên", 28), SheetColumn.integer("Số người", 10), SheetColumn.date("Ngày", 12));

    @TempDir
    Path directory;

    @Test
    void rowsComeBackWithTheirTypes() throws Exception {
        byte[] file = written(new Object[] {"Nguyễn Thị Ước", 12, LocalDate.of(2026, 11, 24)}, new Object[3]);

        List<Row> rows = rows(file);
        assertThat(rows.get(0).getCell(0).asString()).isEqualTo("Danh bạ");
        assertThat(rows.get(1).getCell(0).asString()).isEqualTo("Ngày 24/11/2026");
        Row row = rows.get(rows.size() - 2);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).isEqualTo("Nguyễn Thị Ước");
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("12");
        assertThat(row.getCell(2).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84912345678", "-2", "@SUM(A1)", "0912345678", "=HYPERLINK(\"http://x.example\")"})
    void textStaysTextWhateverItLooksLike(String text) throws Exception {
        byte[] file = written(new Object[] {text, null, null});

        Row row = lastRow(file);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).isEqualTo(text);
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void whatXmlCanNotHoldIsLeftOut() throws Exception {
        assertThat(lastRow(written(new Object[] {"Lò\u0000 Văn\u0008 <Ưng> & \"con\"", 1, null}))
                        .getCell(0)
                        .asString())
                .isEqualTo("Lò Văn <Ưng> & \"con\"");
    }

    @Test
    void theHeaderStaysInSightFiltersAndIsPrintedOnEveryPage() throws Exception {
        byte[] file = written(new Object[] {"Trần Văn Ân", 1, null}, new Object[] {"Đỗ Bình", 2, null});

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"", "ySplit=\"4\"", "<autoFilter ref=\"A4:C6\"");
        assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> written(new Object[] {"Đỗ Bình", "mười", null}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(new Object[] {"Đỗ Bình"})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameThatATabCanNotHaveIsMended() throws Exception {
        var out = new ByteArrayOutputStream();
        var sheet = new Sheet(out, "Ý kiến: 1/2 [bản nháp] của năm hai nghìn không trăm", "t", "n", COLUMNS);
        sheet.row("a", 1, null);
        sheet.finish();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Ý kiến  1 2  bản nháp  của năm");
        }
    }

    @Test
    void aLongTableIsWhole() throws Exception {
        var out = new ByteArrayOutputStream();
        longTable(out).finish();

        List<Row> rows = rows(out.toByteArray());
        assertThat(rows.stream().filter(row -> row.getRowNum() > 4)).hasSize(5000);
        assertThat(rows.get(rows.size() - 1).getCell(1).asNumber()).isEqualByComparingTo("4999");
    }

    @Test
    void whatIsNotFinishedIsNoWorkbook() throws Exception {
        var out = new ByteArrayOutputStream();
        longTable(out);

        assertThat(out.size()).as("rows have left already").isPositive();
        assertThatThrownBy(() -> rows(out.toByteArray())).isInstanceOf(Exception.class);
    }

    private static Sheet longTable(ByteArrayOutputStream out) throws IOException {
        var sheet = new Sheet(out, "Danh bạ", "Danh bạ", "", COLUMNS);
        for (int i = 0; i < 5000; i++) {
            sheet.row("Người thứ " + i, i, null);
        }
        return sheet;
    }

    private static byte[] written(Object[]... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new Sheet(out, "Danh bạ", "Danh bạ", "Ngày 24/11/2026", COLUMNS);
        for (Object[] row : rows) {
            sheet.row(row);
        }
        sheet.finish();
        return out.toByteArray();
    }

    private static Row lastRow(byte[] file) throws IOException {
        List<Row> rows = rows(file);
        return rows.get(rows.size() - 1);
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private String part(byte[] file, String name) throws IOException {
        Path stored = Files.write(directory.resolve("sheet.xlsx"), file);
        try (var zip = new ZipFile(stored.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
