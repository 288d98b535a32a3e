package vn.doithoai.document;

import java.util.List;
import vn.doithoai.document.Block.Column;
import vn.doithoai.document.Block.Row;

/**
 * A list that is no numbered paper (danh sách rời): one table to print and to write on by hand. Every page says which one it is of
 * how many, so that nobody misses a sheet.
 *
 * @param letterhead whose list it is
 * @param subject under the title, such as the meeting
 * @param when in italics over the table
 * @param rows as many cells each as there are columns, or one, which reaches across all of them and names those below it
 * @param note under the table
 */
public record LooseList(
        Letterhead letterhead,
        String title,
        String subject,
        String when,
        List<Column> columns,
        List<Row> rows,
        String note) {

    public LooseList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            int cells = row.cells().size();
            if (cells != columns.size() && cells != 1) {
                throw new IllegalArgumentException(
                        cells + " cells in a row, " + columns.size() + " columns in the list");
            }
        }
    }
}
