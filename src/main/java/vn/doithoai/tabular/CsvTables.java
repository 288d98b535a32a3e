package vn.doithoai.tabular;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.tabular.TableRefused.Why;

/** Reads a CSV file: its code table and its separator are found out, for nobody who saves one is told of them. */
final class CsvTables {

    private static final String SEPARATORS = ";,\t";
    private static final int LINES_LOOKED_AT = 50;
    private static final int MOST_SEPARATORS = 10 * TableFiles.MAX_COLUMNS;

    private CsvTables() {}

    static List<Table> read(byte[] file) {
        String text = CsvLetters.decode(file);
        refuseWhatNeverEnds(text);
        var rows = new TableRows(new TableRows.Count());
        @Nullable Character told = told(text);
        String body = told == null ? text : text.substring(text.indexOf('\n') + 1);
        try {
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(told == null ? separator(text) : told)
                    .commentStrategy(CommentStrategy.NONE)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(body);
            for (CsvRecord row : reader) {
                rows.add(row.getStartingLineNumber() + (told == null ? 0 : 1), row.getFields());
            }
        } catch (CsvParseException unreadable) {
            throw new TableRefused(Why.DAMAGED, unreadable);
        }
        return rows.rows().isEmpty() ? List.of() : List.of(new Table("", rows.rows()));
    }

    /** A quotation mark that is never closed would swallow the rows behind it; and lines of more columns than any list has. */
    private static void refuseWhatNeverEnds(String text) {
        boolean open = false;
        long line = 1;
        long openedAt = 1;
        int separators = 0;
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' && (open || before == '"' || before == '\n' || SEPARATORS.indexOf(before) >= 0)) {
                openedAt = open ? openedAt : line;
                open = !open;
            } else if (letter == '\n') {
                line++;
                separators = 0;
            } else if (!open && SEPARATORS.indexOf(letter) >= 0 && ++separators > MOST_SEPARATORS) {
                throw new TableRefused(Why.TOO_MANY_COLUMNS, line);
            }
            before = letter;
        }
        if (open) {
            throw new TableRefused(Why.QUOTE_NOT_CLOSED, openedAt);
        }
    }

    /** Excel writes or understands a first line {@code sep=;}; null when there is none. */
    private static @Nullable Character told(String text) {
        return text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4) && "\r\n".indexOf(text.charAt(5)) >= 0
                ? text.charAt(4)
                : null;
    }

    /** The one that stands most often outside of quotation marks, in the first lines. */
    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char letter = text.charAt(i);
            quoted ^= letter == '"';
            if (!quoted && letter == '\n') {
                lines++;
            }
            int which = SEPARATORS.indexOf(letter);
            if (!quoted && which >= 0) {
                found[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < found.length; i++) {
            most = found[i] > found[most] ? i : most;
        }
        return SEPARATORS.charAt(found[most] == 0 ? 1 : most);
    }
}
