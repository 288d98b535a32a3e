package vn.doithoai.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Text;
import vn.doithoai.tabular.Table.Row;

/**
 * Which column of a table is which (ghép cột), found by the names over the columns. A title may stand above them, and a
 * row of column numbers below.
 *
 * @param headRow place of the row with the names among the table's rows, from 0; -1 when there is none
 * @param heads the names over the columns, empty where there is none
 * @param columns what each column of the table is; null for one that is left out
 */
public record ColumnMatch(int headRow, List<String> heads, List<@Nullable String> columns) {

    /** So far down the names of columns are looked for: letterhead and title stand above them. */
    private static final int LOOKED_AT = 30;

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?([0-9]{1,2}|[A-Z])\\)?");

    public ColumnMatch {
        heads = List.copyOf(heads);
        columns = java.util.Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /** As the names say. */
    public static ColumnMatch of(Table table, List<TableColumn> known) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < Math.min(LOOKED_AT, table.rows().size()); i++) {
            long found = meant(table.rows().get(i), known).stream()
                    .filter(code -> code != null)
                    .count();
            if (found > most) {
                best = i;
                most = found;
            }
        }
        return at(table, best, known);
    }

    /** With the names in this row. */
    private static ColumnMatch at(Table table, int headRow, List<TableColumn> known) {
        Row row = headRow < 0 ? new Row(0, List.of()) : table.rows().get(headRow);
        List<String> heads = new ArrayList<>();
        List<@Nullable String> meant = meant(row, known);
        List<@Nullable String> columns = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            heads.add(row.cell(column).replaceAll("\\s+", " "));
            columns.add(column < meant.size() ? meant.get(column) : null);
        }
        return new ColumnMatch(headRow, heads, columns);
    }

    /** As somebody says who looked at them; what is said twice or of no column counts for nothing. */
    public ColumnMatch changed(Map<Integer, String> said, List<TableColumn> known) {
        Set<String> codes = new HashSet<>(known.stream().map(TableColumn::code).toList());
        List<@Nullable String> changed = new ArrayList<>(columns);
        said.forEach((column, code) -> {
            if (column >= 0 && column < changed.size()) {
                changed.set(column, null);
            }
        });
        said.forEach((column, code) -> {
            if (column >= 0 && column < changed.size() && codes.contains(code)) {
                changed.replaceAll(other -> code.equals(other) ? null : other);
                changed.set(column, code);
            }
        });
        return new ColumnMatch(headRow, heads, changed);
    }

    public boolean has(String code) {
        return columns.contains(code);
    }

    /** The text of one column in a row; empty when the table has no such column. */
    public String text(Row row, String code) {
        return row.cell(columns.indexOf(code));
    }

    /** The rows under the names, without one that only numbers the columns. */
    public List<Row> rows(Table table) {
        int from = headRow + 1;
        if (from < table.rows().size()
                && headRow >= 0
                && numbersColumns(table.rows().get(from))) {
            from++;
        }
        return table.rows().subList(from, table.rows().size());
    }

    private static boolean numbersColumns(Row row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > 2
                && filled.stream().allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches());
    }

    /** What each cell of the row names, each column once; a name written in full goes before one that only begins so. */
    private static List<@Nullable String> meant(Row row, List<TableColumn> known) {
        List<@Nullable String> found = new ArrayList<>();
        row.cells().forEach(cell -> found.add(null));
        Map<String, String> names = new LinkedHashMap<>();
        known.forEach(column -> column.names().forEach(name -> names.put(words(name), column.code())));
        Set<String> taken = new HashSet<>();
        for (boolean whole : new boolean[] {true, false}) {
            for (int i = 0; i < row.cells().size(); i++) {
                String code = found.get(i) == null ? named(words(row.cell(i)), names, whole) : null;
                if (code != null && taken.add(code)) {
                    found.set(i, code);
                }
            }
        }
        return found;
    }

    private static @Nullable String named(String head, Map<String, String> names, boolean whole) {
        if (whole) {
            return names.get(head);
        }
        return names.entrySet().stream()
                .filter(name -> name.getKey().length() > 3 && head.startsWith(name.getKey() + " "))
                .max(java.util.Comparator.comparingInt(name -> name.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static String words(String text) {
        return NO_WORD.matcher(Text.fold(text)).replaceAll(" ").strip();
    }
}
