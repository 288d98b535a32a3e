package vn.doithoai.tabular;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doithoai.tabular.TableRefused.Why;

/**
 * Reads a file of tables (tệp bảng) by what is in it, whatever it is called: an Excel workbook or CSV. Formulas are never
 * computed; of a cell that holds one the text last shown counts.
 */
public final class TableFiles {

    public static final int MAX_BYTES = 10 * 1024 * 1024;
    public static final int MAX_ROWS = 10_000;
    public static final int MAX_COLUMNS = 100;
    static final int MAX_CELL = 2_000;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** What TCVN3 shows for ă â ê ô ơ ư đ and their tones when it is taken for Unicode, beside a letter. */
    private static final Pattern OLD_LETTERS = Pattern.compile("\\p{L}[¨©ª«¬®µ¶·¸¹»¼½¾]|[¨©ª«¬®µ¶·¸¹»¼½¾][a-zA-Z]");

    private static final int OLD_CELLS = 3;

    private TableFiles() {}

    /** @throws TableRefused with the reason, when it can't be read or must not */
    public static TableFile read(byte[] file) {
        if (file.length == 0) {
            throw new TableRefused(Why.EMPTY);
        }
        if (file.length > MAX_BYTES) {
            throw new TableRefused(Why.TOO_LARGE);
        }
        refuseOthers(file);
        List<Table> tables = begins(file, ZIP) ? WorkbookTables.read(file) : CsvTables.read(file);
        if (tables.isEmpty()) {
            throw new TableRefused(Why.EMPTY);
        }
        refuseOldLetters(tables);
        return new TableFile(tables);
    }

    private static void refuseOthers(byte[] file) {
        if (begins(file, OLE)) {
            throw new TableRefused(holds(file, ENCRYPTED) ? Why.ENCRYPTED : Why.OLD_EXCEL);
        }
        if (begins(file, PDF)) {
            throw new TableRefused(Why.PDF);
        }
    }

    private static void refuseOldLetters(List<Table> tables) {
        Stream<String> cells =
                tables.stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream());
        if (cells.filter(cell -> OLD_LETTERS.matcher(cell).find())
                        .limit(OLD_CELLS)
                        .count()
                == OLD_CELLS) {
            throw new TableRefused(Why.OLD_LETTERS);
        }
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return standsAt(file, 0, mark);
    }

    private static boolean holds(byte[] file, byte[] mark) {
        for (int at = 0; at + mark.length <= file.length; at++) {
            if (standsAt(file, at, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(byte[] file, int at, byte[] mark) {
        if (at + mark.length > file.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (file[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
