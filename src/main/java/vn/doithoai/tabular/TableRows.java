package vn.doithoai.tabular;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.shared.Text;
import vn.doithoai.tabular.TableRefused.Why;

/** Rows as they come out of a file: cleaned, counted, without those that are empty. */
final class TableRows {

    private final List<Table.Row> rows = new ArrayList<>();
    private final Count count;

    /** Rows of the whole file, whatever sheet they are on. */
    static final class Count {
        private int rows;
    }

    TableRows(Count count) {
        this.count = count;
    }

    void add(long number, List<String> raw) {
        List<String> cells = new ArrayList<>(raw.size());
        for (String text : raw) {
            if (text.length() > TableFiles.MAX_CELL) {
                throw new TableRefused(Why.CELL_TOO_LONG, number);
            }
            String clean = Text.clean(text);
            cells.add(clean == null ? "" : clean);
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() > TableFiles.MAX_COLUMNS) {
            throw new TableRefused(Why.TOO_MANY_COLUMNS, number);
        }
        if (++count.rows > TableFiles.MAX_ROWS) {
            throw new TableRefused(Why.TOO_MANY_ROWS, number);
        }
        rows.add(new Table.Row((int) number, cells));
    }

    List<Table.Row> rows() {
        return rows;
    }
}
