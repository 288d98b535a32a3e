package vn.doithoai.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as it is typed (bảng dạng chữ): one row a line, cells apart by a bar, paragraphs inside a cell apart by ¶; the first line is the
 * head. A line before it that begins with = is the caption. Columns get room by their longest text. Whatever is typed
 * makes a table; rows that are too short are filled up.
 */
public final class TableText {

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern PARAGRAPH = Pattern.compile("¶");
    private static final int WIDEST = 40;
    private static final int NARROWEST = 4;
    private static final int CENTRED_UP_TO = 10;

    private TableText() {}

    public static Block.Table parse(String text) {
        List<String> lines = new ArrayList<>(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        RichText caption = RichText.EMPTY;
        if (!lines.isEmpty() && lines.get(0).startsWith("=")) {
            caption = MarkedText.parse(lines.remove(0).substring(1));
        }
        List<List<String>> rows = lines.stream().map(TableText::cells).toList();
        int width = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
        List<List<String>> filled = rows.stream().map(row -> filled(row, width)).toList();
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(column(i, filled));
        }
        List<Block.Row> body = filled.stream().skip(1).map(TableText::row).toList();
        return new Block.Table(caption, columns, body);
    }

    private static List<String> cells(String line) {
        boolean framed = line.length() > 1 && line.startsWith("|") && line.endsWith("|");
        return BAR.splitAsStream(framed ? line.substring(1, line.length() - 1) : line)
                .map(cell -> cell.replace("\\|", "|").strip())
                .toList();
    }

    private static List<String> filled(List<String> row, int width) {
        List<String> cells = new ArrayList<>(row);
        cells.addAll(Collections.nCopies(width - row.size(), ""));
        return cells;
    }

    private static Block.Column column(int index, List<List<String>> rows) {
        String head = rows.isEmpty() ? "" : rows.get(0).get(index);
        int longest =
                rows.stream().mapToInt(row -> row.get(index).length()).max().orElse(NARROWEST);
        int share = Math.max(NARROWEST, Math.min(WIDEST, longest));
        return new Block.Column(MarkedText.parse(head), share, longest <= CENTRED_UP_TO);
    }

    private static Block.Row row(List<String> cells) {
        return new Block.Row(cells.stream()
                .map(cell -> new Block.Cell(
                        PARAGRAPH.splitAsStream(cell).map(MarkedText::parse).toList()))
                .toList());
    }

    public static String print(Block.Table table) {
        List<String> lines = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            lines.add("= " + MarkedText.print(table.caption()));
        }
        lines.add(joined(table.columns().stream()
                .map(column -> MarkedText.print(column.head()))
                .toList()));
        table.rows()
                .forEach(row -> lines.add(joined(row.cells().stream()
                        .map(cell -> cell.paragraphs().stream()
                                .map(MarkedText::print)
                                .collect(Collectors.joining(" ¶ ")))
                        .toList())));
        return String.join("\n", lines);
    }

    private static String joined(List<String> cells) {
        String line = cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | "));
        boolean framed = cells.get(0).isEmpty() || cells.get(cells.size() - 1).isEmpty();
        return framed ? "| " + line + " |" : line;
    }
}
