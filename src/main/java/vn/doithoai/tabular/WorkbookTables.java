package vn.doithoai.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.doithoai.tabular.TableRefused.Why;

/** Reads the sheets of an Excel workbook as texts, in the form in which people see them. */
final class WorkbookTables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** A format for numbers that shows the zeros in front: phone numbers, mostly. */
    private static final Pattern ZEROS = Pattern.compile("0{2,15}");

    /** A format that shows a day, apart from what stands in it as plain text. */
    private static final Pattern TEXT_IN_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    /** A list is read in a fraction of a second; what takes longer was made to take long. */
    private static final long PATIENCE = 20_000_000_000L;

    private static final int MOST_DIGITS = 40;

    private final TableRows.Count count = new TableRows.Count();
    private final long begin = System.nanoTime();

    private WorkbookTables() {}

    static List<Table> read(byte[] file) {
        WorkbookPackage.check(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            return new WorkbookTables().tables(workbook);
        } catch (TableRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // the reader has no exception of its own for a file that is not as it should be
            throw new TableRefused(Why.DAMAGED, unreadable);
        }
    }

    private List<Table> tables(ReadableWorkbook workbook) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                var rows = new TableRows(count);
                read(sheet, rows);
                if (!rows.rows().isEmpty()) {
                    tables.add(new Table(sheet.getName(), rows.rows()));
                }
            }
        }
        return tables;
    }

    private void read(Sheet sheet, TableRows rows) throws IOException {
        try (var stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                Row row = all.next();
                List<String> cells = new ArrayList<>(row.getCellCount());
                for (int column = 0; column < row.getCellCount(); column++) {
                    Cell cell = row.getCell(column);
                    cells.add(cell == null ? "" : text(cell));
                }
                rows.add(row.getRowNum(), cells);
                if (System.nanoTime() - begin > PATIENCE) {
                    throw new TableRefused(Why.INFLATES);
                }
            }
        }
    }

    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        String raw = cell.getRawValue();
        return value instanceof String text ? text : raw == null ? "" : raw;
    }

    private static String number(BigDecimal number, Cell cell) {
        String format = cell.getDataFormatString();
        if (isDay(format)) {
            LocalDateTime day = cell.asDate();
            return day == null ? "" : DAY.format(day);
        }
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return number.toString();
        }
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        boolean padded = format != null && ZEROS.matcher(format).matches() && number.scale() <= 0;
        return padded && number.signum() >= 0
                ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain
                : plain;
    }

    /** A format with a year is a day; "h:mm" is none. */
    private static boolean isDay(@Nullable String format) {
        return format != null
                && TEXT_IN_FORMAT
                        .matcher(format)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .contains("y");
    }
}
