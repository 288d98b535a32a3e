package vn.doithoai.tabular;

import java.util.Locale;

/** A file that can't be read as a table, or must not (tệp bảng không đọc được); the page tells what to do about it. */
public class TableRefused extends RuntimeException {

    private final Why why;
    private final long row;

    TableRefused(Why why) {
        this(why, 0);
    }

    /** @param row where it is, as the spreadsheet program counts */
    TableRefused(Why why, long row) {
        super(why.name().toLowerCase(Locale.ROOT) + " in row " + row);
        this.why = why;
        this.row = row;
    }

    TableRefused(Why why, Throwable cause) {
        super(why.name().toLowerCase(Locale.ROOT), cause);
        this.why = why;
        this.row = 0;
    }

    /** The sentence is the message {@code tabular.refusal.<name>}. */
    enum Why {
        /** no bytes, or no text in any sheet */
        EMPTY,
        /** more bytes than {@link TableFiles#MAX_BYTES} */
        TOO_LARGE,
        /** Excel 97 to 2003 */
        OLD_EXCEL,
        /** a password is asked for before it opens */
        ENCRYPTED,
        /** it carries a program */
        MACROS,
        /** OpenDocument */
        OPEN_DOCUMENT,
        /** Excel's own binary form, {@code .xlsb} */
        BINARY_WORKBOOK,
        PDF,
        /** a Word file, a picture, a program, whatever its name says */
        NOT_A_TABLE,
        /** cut off, changed, or no XML where it should be */
        DAMAGED,
        /** unpacks to far more than any list */
        INFLATES,
        /** declares entities, which Excel never does */
        ENTITIES,
        /** letters of a code table from before Unicode: TCVN3 with its .Vn typefaces */
        OLD_LETTERS,
        /** more rows than {@link TableFiles#MAX_ROWS} */
        TOO_MANY_ROWS,
        /** more columns than {@link TableFiles#MAX_COLUMNS} */
        TOO_MANY_COLUMNS,
        /** more letters in a cell than {@link TableFiles#MAX_CELL} */
        CELL_TOO_LONG,
        /** a quotation mark opens a field of a CSV file that no other one closes */
        QUOTE_NOT_CLOSED
    }

    Why why() {
        return why;
    }

    public String messageKey() {
        return "tabular.refusal." + why;
    }

    /** What the sentence names: the row. */
    public Object[] arguments() {
        return new Object[] {row};
    }
}
