package vn.doithoai;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Workbooks that the application answered with, read by another library's eyes. */
public final class Workbooks {

    private Workbooks() {}

    /** Of the first sheet, those above the table too. */
    public static List<Row> rows(MvcTestResult answer) throws IOException {
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    /** What stands in all cells, row by row. */
    public static List<String> texts(MvcTestResult answer) throws IOException {
        return rows(answer).stream()
                .flatMap(row -> row.stream().map(cell -> cell == null ? "" : String.valueOf(cell.getValue())))
                .toList();
    }

    public static String text(Row row, int column) {
        return row.getOptionalCell(column)
                .map(cell -> String.valueOf(cell.getValue()))
                .orElse("");
    }
}
