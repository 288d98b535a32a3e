package vn.doithoai.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook of one sheet (bảng Excel): title, a line that tells what it shows, a header row that stays in
 * sight and filters, then the rows. Rows go out as they come, so that a long table needs little memory. Prints on A4
 * across, the header row on every page. What is never {@link #finish finished} is no workbook: no program opens it.
 *
 * <p>Only the values of its columns' kinds are written; there is no way to write a formula.
 */
public final class Sheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int HEADER_ROW = 3;
    private static final int ROWS_KEPT = 500;
    private static final int MAX_CELL = 32_767;
    private static final String FONT = "Times New Roman";
    private static final String INK = "1B2430";
    private static final String MUTED = "566173";
    private static final String RULE = "7C8594";
    private static final String HEAD = "E4EDF8";

    /** What XML 1.0 can't hold even escaped. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    /** Not allowed in the name of a sheet, which has at most 31 characters. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\']");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private int row = HEADER_ROW;

    /**
     * @param out left open
     * @param name on the sheet's tab
     * @param title over the table
     * @param note a line under the title: the day, the filter, how many
     */
    public Sheet(OutputStream out, String name, String title, String note, List<SheetColumn> columns)
            throws IOException {
        this.columns = List.copyOf(columns);
        this.workbook = new Workbook(new LeftOpen(out), "doi-thoai", null);
        this.workbook.setGlobalDefaultFont(FONT, 12);
        this.sheet = workbook.newWorksheet(tabName(name));
        layOut();
        text(0, 0, title);
        sheet.style(0, 0).bold().fontName(FONT).fontSize(14).fontColor(INK).set();
        text(1, 0, note);
        sheet.style(1, 0).italic().fontName(FONT).fontSize(12).fontColor(MUTED).set();
        for (int column = 0; column < this.columns.size(); column++) {
            text(HEADER_ROW, column, this.columns.get(column).head());
            sheet.style(HEADER_ROW, column)
                    .bold()
                    .fontName(FONT)
                    .fontSize(12)
                    .fillColor(HEAD)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(RULE)
                    .set();
        }
    }

    private void layOut() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
        sheet.freezePane(0, HEADER_ROW + 1);
        sheet.repeatRows(HEADER_ROW);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P/&N", Position.CENTER);
    }

    /**
     * Adds a row: a value for each column, of the column's kind or null.
     *
     * @throws IllegalArgumentException when a value doesn't fit its column
     */
    public void row(@Nullable Object... values) throws IOException {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        row++;
        for (int column = 0; column < values.length; column++) {
            write(column, values[column]);
        }
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        var style = sheet.style(row, column);
        switch (columns.get(column).kind()) {
            case TEXT -> {
                if (value != null) {
                    text(row, column, (String) value);
                }
                style.format("@").wrapText(true);
            }
            case INTEGER -> {
                if (value != null) {
                    sheet.value(row, column, integer(value));
                }
                style.format("0");
            }
            case DATE -> {
                if (value != null) {
                    sheet.value(row, column, (LocalDate) value);
                }
                style.format("dd/mm/yyyy").horizontalAlignment("center");
            }
        }
        style.fontName(FONT)
                .fontSize(12)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(RULE)
                .set();
    }

    private static Number integer(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return (Number) value;
        }
        throw new IllegalArgumentException("no integer: " + value.getClass().getSimpleName());
    }

    /** Written as inline text, which no program computes and which needs no table of strings in memory. */
    private void text(int row, int column, String text) {
        String writable = UNWRITABLE.matcher(text).replaceAll("");
        sheet.inlineString(row, column, writable.length() <= MAX_CELL ? writable : writable.substring(0, MAX_CELL));
    }

    private static String tabName(String name) {
        String allowed = NOT_IN_NAMES.matcher(name).replaceAll(" ").strip();
        return allowed.length() <= 31 ? allowed : allowed.substring(0, 31).strip();
    }

    /** Completes the workbook; the stream under it stays open. */
    public void finish() throws IOException {
        sheet.setAutoFilter(HEADER_ROW, 0, row, columns.size() - 1);
        workbook.finish();
        workbook.close();
    }

    /** The workbook closes what it writes to; here the caller does. */
    private static final class LeftOpen extends java.io.FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
