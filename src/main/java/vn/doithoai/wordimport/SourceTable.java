package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.document.Block;
import vn.doithoai.document.ParagraphStyle;
import vn.doithoai.document.RichText;
import vn.doithoai.wordimport.WordBlock.WordCell;
import vn.doithoai.wordimport.WordBlock.WordParagraph;
import vn.doithoai.wordimport.WordBlock.WordRow;
import vn.doithoai.wordimport.WordBlock.WordTable;

/** A table of the text. Merged cells become the first of them; the others stay empty. */
record SourceTable(WordTable table) implements Source {

    static final int MAX_COLUMNS = 63;

    private static final int WHOLE = 100;

    /** Its paragraphs, row by row. */
    List<SourceLine> lines() {
        return WordBlock.paragraphs(List.of(table)).stream()
                .map(SourceTable::line)
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    Block.Table toBlock(RichText caption) {
        int columns = Math.max(
                1, table.rows().stream().mapToInt(SourceTable::width).max().orElse(1));
        List<List<WordCell>> rows =
                table.rows().stream().map(row -> filled(row, columns)).toList();
        List<Block.Row> body = rows.stream()
                .skip(1)
                .map(row -> new Block.Row(row.stream().map(SourceTable::cell).toList()))
                .toList();
        List<Block.Column> heads = new ArrayList<>();
        List<Integer> shares = shares(columns);
        for (int i = 0; i < columns; i++) {
            int at = i;
            List<WordCell> below = rows.stream().skip(1).map(row -> row.get(at)).toList();
            RichText head = rows.isEmpty() ? RichText.EMPTY : head(rows.get(0).get(i));
            heads.add(new Block.Column(head, shares.get(i), isCentred(below)));
        }
        return new Block.Table(caption, heads, body);
    }

    private static int width(WordRow row) {
        return Math.min(
                MAX_COLUMNS,
                row.before() + row.cells().stream().mapToInt(WordCell::span).sum());
    }

    private static List<WordCell> filled(WordRow row, int columns) {
        var empty = new WordCell(1, List.of());
        List<WordCell> cells = new ArrayList<>();
        for (int i = 0; i < row.before(); i++) {
            cells.add(empty);
        }
        for (WordCell cell : row.cells()) {
            cells.add(cell);
            for (int i = 1; i < cell.span(); i++) {
                cells.add(empty);
            }
        }
        while (cells.size() < columns) {
            cells.add(empty);
        }
        return merged(cells, columns);
    }

    /** More cells than a table can have: what is too much stands in the last one. */
    private static List<WordCell> merged(List<WordCell> cells, int columns) {
        if (cells.size() == columns) {
            return cells;
        }
        List<WordBlock> rest = cells.subList(columns - 1, cells.size()).stream()
                .flatMap(cell -> cell.blocks().stream())
                .toList();
        List<WordCell> fewer = new ArrayList<>(cells.subList(0, columns - 1));
        fewer.add(new WordCell(1, rest));
        return fewer;
    }

    /** In hundredths of the table's width, at least one each. */
    private List<Integer> shares(int columns) {
        List<Integer> grid = table.grid();
        int sum = grid.stream().mapToInt(width -> Math.max(0, width)).sum();
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            long width = grid.size() == columns && sum > 0 ? Math.max(0, grid.get(i)) : 0;
            shares.add(width == 0 ? 1 : Math.max(1, (int) Math.round((double) width * WHOLE / sum)));
        }
        return shares;
    }

    private static SourceLine line(WordParagraph paragraph) {
        return SourceLine.of(paragraph.runs(), paragraph.label(), paragraph);
    }

    private static Block.Cell cell(WordCell cell) {
        return new Block.Cell(cell.paragraphs().stream()
                .map(paragraph -> line(paragraph).content(Part.TABLE))
                .toList());
    }

    /** One paragraph, upright: that heads are bold goes without saying. */
    private static RichText head(WordCell cell) {
        List<RichText.Run> runs = new ArrayList<>();
        for (WordParagraph paragraph : cell.paragraphs()) {
            RichText text = line(paragraph).content(paragraph.style() == null ? Part.CAPTION : Part.TABLE);
            runs.addAll(text.runs());
            runs.add(new RichText.Run(" ", false, false));
        }
        return new RichText(runs);
    }

    private static boolean isCentred(List<WordCell> cells) {
        List<WordParagraph> said = cells.stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        return !said.isEmpty()
                && said.stream()
                        .allMatch(paragraph -> paragraph.centred() || paragraph.style() == ParagraphStyle.CELL_CENTRED);
    }
}
