package vn.doithoai.tabular;

import java.util.List;

/**
 * A file of tables as read (tệp bảng): the sheets that show something, in their order.
 *
 * @param tables at least one
 */
public record TableFile(List<Table> tables) {

    public TableFile {
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a file without a table is refused before");
        }
    }

    /** The sheet chosen, counted from 0; any other number means the first one. */
    public Table table(int chosen) {
        return tables.get(chosen < 0 || chosen >= tables.size() ? 0 : chosen);
    }
}
