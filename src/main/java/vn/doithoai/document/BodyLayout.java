package vn.doithoai.document;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.document.Block.Code;
import vn.doithoai.document.Block.Column;
import vn.doithoai.document.Block.Item;
import vn.doithoai.document.Block.Note;
import vn.doithoai.document.Block.Paragraph;
import vn.doithoai.document.Block.Row;
import vn.doithoai.document.Block.Table;
import vn.doithoai.document.Printed.Grid;
import vn.doithoai.document.Printed.Line;
import vn.doithoai.document.Printed.Picture;

/** Lays the tree of a text out as lines with their numbers (box 6). */
final class BodyLayout {

    private static final int DEEPEST_HEADING = 6;
    private static final int WHOLE = 100;

    private final WordLists lists;
    private final List<Printed> lines = new ArrayList<>();

    private BodyLayout(WordLists lists) {
        this.lists = lists;
    }

    /** @param heading level of the title above; 0 when there is none */
    static List<Printed> of(List<Block> blocks, int heading, WordLists lists) {
        var layout = new BodyLayout(lists);
        layout.add(blocks, heading);
        return layout.lines;
    }

    private void add(List<Block> blocks, int heading) {
        var numbering = new Numbering();
        for (Block block : blocks) {
            if (block instanceof Item item) {
                addItem(item, numbering.next(item.level()), heading);
            } else if (block instanceof Paragraph paragraph) {
                lines.add(Line.of(ParagraphStyle.BODY, paragraph.text()));
            } else if (block instanceof Note note) {
                lines.add(Line.of(ParagraphStyle.NOTE, note.text()));
            } else if (block instanceof Table table) {
                addTable(table);
            } else if (block instanceof Code code) {
                List<Line> beside = code.lines().stream()
                        .map(text -> Line.of(ParagraphStyle.CODE_LINE, text))
                        .toList();
                lines.add(new Picture(code.link(), code.description(), beside));
            }
        }
    }

    private void addItem(Item item, int ordinal, int heading) {
        int own = item.heading() ? Math.min(heading + 1, DEEPEST_HEADING) : heading;
        String label = item.level().label(ordinal);
        if (item.level().isNumberedAbove()) {
            lines.add(Line.of(ParagraphStyle.DIVISION, label).headed(own));
            lines.add(Line.of(ParagraphStyle.DIVISION_TITLE, item.text()));
        } else {
            int shown = item.heading() ? own : 0;
            lines.add(new Line(style(item), shown, label, lists.next(item.level(), ordinal), item.text(), 0, 0));
        }
        add(item.blocks(), own);
    }

    private static ParagraphStyle style(Item item) {
        return switch (item.level()) {
            case PART, CHAPTER, SECTION -> ParagraphStyle.DIVISION;
            case ROMAN -> ParagraphStyle.ROMAN;
            case ARABIC -> item.heading() ? ParagraphStyle.HEADING : ParagraphStyle.CLAUSE;
            case LETTER -> ParagraphStyle.POINT;
            case DASH -> ParagraphStyle.DASH;
        };
    }

    private void addTable(Table table) {
        if (!table.caption().isEmpty()) {
            lines.add(Line.of(ParagraphStyle.CAPTION, table.caption()));
        }
        lines.add(grid(table.columns(), table.rows(), false));
    }

    /** @param roomy each row has room to write by hand */
    static Grid grid(List<Column> columns, List<Row> rows, boolean roomy) {
        List<Line> head = columns.stream()
                .map(column -> Line.of(ParagraphStyle.TABLE_HEAD, column.head()))
                .toList();
        return new Grid(
                percents(columns),
                head,
                rows.stream().map(row -> cells(row, columns)).toList(),
                roomy);
    }

    private static List<List<Line>> cells(Row row, List<Column> columns) {
        boolean across = row.cells().size() < columns.size();
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            var own = columns.get(i).centred() ? ParagraphStyle.CELL_CENTRED : ParagraphStyle.CELL;
            var style = across ? ParagraphStyle.TABLE_GROUP : own;
            cells.add(row.cells().get(i).paragraphs().stream()
                    .map(text -> Line.of(style, text))
                    .toList());
        }
        return cells;
    }

    /** Whole hundredths that add up, whatever the shares. */
    private static List<Integer> percents(List<Column> columns) {
        int sum = columns.stream().mapToInt(Column::share).sum();
        List<Integer> percents = new ArrayList<>();
        int shares = 0;
        int given = 0;
        for (Column column : columns) {
            shares += column.share();
            int upTo = (int) Math.round((double) WHOLE * shares / sum);
            percents.add(upTo - given);
            given = upTo;
        }
        return percents;
    }
}
