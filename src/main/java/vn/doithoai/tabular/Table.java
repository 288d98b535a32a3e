package vn.doithoai.tabular;

import java.util.List;

/**
 * One sheet of a file (trang tính), without its empty rows.
 *
 * @param name on the sheet's tab; empty for a CSV file
 * @param rows never none
 */
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row with something in it.
     *
     * @param number as the spreadsheet program counts, from 1; in a CSV file the line on which it begins
     * @param cells clean texts, empty where there is nothing; rows may be of different lengths
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a column, counted from 0; empty where there is none. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
