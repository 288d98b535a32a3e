package vn.doithoai.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a list of the screen looks as a workbook: a title and, for each column, what stands in its head and its cells.
 *
 * @param titleKey message key of the list's title, which names the file too
 */
public record ListSheet<R>(String titleKey, List<Column<R>> columns) {

    public ListSheet {
        columns = List.copyOf(columns);
    }

    public static <R> ListSheet<R> titled(String titleKey) {
        return new ListSheet<>(titleKey, List.of());
    }

    /** @param width in characters */
    public ListSheet<R> text(String headKey, int width, Function<R, @Nullable String> value) {
        return with(new Column<>(SheetColumn.Kind.TEXT, headKey, width, value, false));
    }

    /** A column of choices: the value is a message key. */
    public ListSheet<R> word(String headKey, int width, Function<R, @Nullable String> key) {
        return with(new Column<>(SheetColumn.Kind.TEXT, headKey, width, key, true));
    }

    public ListSheet<R> integer(String headKey, int width, Function<R, ? extends @Nullable Number> value) {
        return with(new Column<>(SheetColumn.Kind.INTEGER, headKey, width, value, false));
    }

    public ListSheet<R> date(String headKey, int width, Function<R, java.time.@Nullable LocalDate> value) {
        return with(new Column<>(SheetColumn.Kind.DATE, headKey, width, value, false));
    }

    private ListSheet<R> with(Column<R> column) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(column);
        return new ListSheet<>(titleKey, more);
    }

    /**
     * @param word the value is a message key
     */
    record Column<R>(
            SheetColumn.Kind kind,
            String headKey,
            int width,
            Function<R, ? extends @Nullable Object> value,
            boolean word) {}
}
