package vn.doithoai.sheet;

/**
 * A column of a {@link Sheet}.
 *
 * @param head what the header row says
 * @param kind what the cells hold
 * @param width in characters
 */
public record SheetColumn(String head, Kind kind, int width) {

    /** What the cells of a column hold; an empty cell may stand anywhere. */
    public enum Kind {
        /** Always kept as typed: neither a formula nor a number, so "=1+1" and "0912…" stay what they are. */
        TEXT,
        INTEGER,
        /** Shown as day/month/year. */
        DATE
    }

    public static SheetColumn text(String head, int width) {
        return new SheetColumn(head, Kind.TEXT, width);
    }

    public static SheetColumn integer(String head, int width) {
        return new SheetColumn(head, Kind.INTEGER, width);
    }

    public static SheetColumn date(String head, int width) {
        return new SheetColumn(head, Kind.DATE, width);
    }
}
