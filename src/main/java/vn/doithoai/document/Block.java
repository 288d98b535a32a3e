package vn.doithoai.document;

import java.util.List;

/**
 * What the text of a paper is made of (khối nội dung): paragraphs, numbered items with what stands in them, notes, tables
 * and QR codes.
 */
public sealed interface Block permits Block.Paragraph, Block.Item, Block.Note, Block.Table, Block.Code {

    /** A paragraph without a number (đoạn văn). */
    record Paragraph(RichText text) implements Block {

        public static Paragraph of(String text) {
            return new Paragraph(RichText.of(text));
        }
    }

    /** A remark in italics (ghi chú). */
    record Note(RichText text) implements Block {

        public static Note of(String text) {
            return new Note(RichText.of(text));
        }
    }

    /**
     * A numbered part (phần, chương, mục, khoản, điểm, gạch đầu dòng). Its number follows from its place and is never kept.
     *
     * @param heading whether the text is a title over what follows; always so from {@link Level#ROMAN} up, where it is kept
     *     in capitals, never below {@link Level#ARABIC}
     * @param blocks what stands under it; items among them are of deeper levels
     */
    record Item(Level level, boolean heading, RichText text, List<Block> blocks) implements Block {

        public Item {
            blocks = List.copyOf(blocks);
            heading = level.isTitled() || heading && level == Level.ARABIC;
            text = level.isTitled() ? text.capitals() : text;
            for (Block block : blocks) {
                if (block instanceof Item item && !item.level().isDeeperThan(level)) {
                    throw new IllegalArgumentException(item.level() + " can't stand inside " + level);
                }
            }
        }

        /** A title with what stands under it. */
        public static Item titled(Level level, String title, Block... blocks) {
            return new Item(level, true, RichText.of(title), List.of(blocks));
        }

        /** A numbered paragraph with what stands under it. */
        public static Item of(Level level, String text, Block... blocks) {
            return new Item(level, false, RichText.of(text), List.of(blocks));
        }
    }

    /**
     * A table (bảng); its head stands on every page it reaches.
     *
     * @param caption printed above in italics; may be empty
     * @param columns at least one
     * @param rows as many cells each as there are columns
     */
    record Table(RichText caption, List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a table has columns");
            }
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.cells().size() + " cells in a row, " + columns.size() + " columns in the table");
                }
            }
        }
    }

    /**
     * A QR code with short lines beside it (mã QR). It isn't part of the words that a review compares: the link may be one
     * person's own.
     *
     * @param link what the code leads to; short, so that its modules stay large
     * @param lines such as "Quét mã để trả lời"; may be empty
     * @param description said instead of the picture to those who don't see it
     */
    record Code(String link, List<String> lines, String description) implements Block {

        public Code {
            link = link.strip();
            lines = RichText.plain(lines);
            description = RichText.of(description).plain();
            if (link.isEmpty() || description.isEmpty()) {
                throw new IllegalArgumentException("a code leads somewhere and has a description");
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the table's width, in relation to those of the others; at least 1
     * @param centred for short things such as numbers and dates
     */
    record Column(RichText head, int share, boolean centred) {

        public Column {
            if (share < 1) {
                throw new IllegalArgumentException("a column has a width");
            }
        }

        public static Column of(String head, int share) {
            return new Column(RichText.of(head), share, false);
        }

        public static Column centred(String head, int share) {
            return new Column(RichText.of(head), share, true);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of cells with one paragraph each. */
        public static Row of(String... texts) {
            return new Row(List.of(texts).stream().map(Cell::of).toList());
        }
    }

    /** A cell of a table: its paragraphs; none when it is empty. */
    record Cell(List<RichText> paragraphs) {

        public Cell {
            paragraphs = paragraphs.stream().filter(text -> !text.isEmpty()).toList();
        }

        public static Cell of(String text) {
            return new Cell(List.of(RichText.of(text)));
        }
    }
}
