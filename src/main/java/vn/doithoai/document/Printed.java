package vn.doithoai.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a paper laid out line by line, as both templates write it. */
sealed interface Printed permits Printed.Line, Printed.Grid, Printed.Picture {

    /** All texts in it, in the order of reading. */
    Stream<Line> lines();

    default boolean isGrid() {
        return this instanceof Grid;
    }

    default boolean isPicture() {
        return this instanceof Picture;
    }

    /**
     * A paragraph.
     *
     * @param heading level from 1; 0 for text
     * @param label what stands before the text; may be empty
     * @param number how Word makes the label by itself; null where the label is written out
     * @param rule length of the rule under the text in relation to it; 0 for none
     * @param frame width of the frame around the text in whole millimetres; 0 for none
     */
    record Line(
            ParagraphStyle style,
            int heading,
            String label,
            @Nullable WordNumber number,
            RichText text,
            double rule,
            int frame)
            implements Printed {

        static Line of(ParagraphStyle style, String text) {
            return of(style, RichText.of(text));
        }

        static Line of(ParagraphStyle style, RichText text) {
            return new Line(style, 0, "", null, text, 0, 0);
        }

        Line headed(int level) {
            return new Line(style, level, label, number, text, rule, frame);
        }

        Line ruled(double share) {
            return new Line(style, heading, label, number, text, share, frame);
        }

        /** @param width in whole millimetres */
        Line framed(int width) {
            return new Line(style, heading, label, number, text, rule, width);
        }

        Line withText(RichText other) {
            return new Line(style, heading, label, number, other, rule, frame);
        }

        @Override
        public Stream<Line> lines() {
            return Stream.of(this);
        }

        /** The text with its label, which is bold when the text begins so. */
        public RichText labelled() {
            if (label.isEmpty()) {
                return text;
            }
            var runs = new java.util.ArrayList<RichText.Run>();
            runs.add(new RichText.Run(label + " ", text.beginsBold(), false));
            runs.addAll(text.runs());
            return new RichText(runs);
        }

        /** What Word's paragraph holds: the number is Word's own where it makes one. */
        public RichText written() {
            return number == null ? labelled() : text;
        }

        /** Whether Word's own number is bold though the style is not. */
        public boolean boldNumber() {
            return number != null && text.beginsBold();
        }

        public boolean isRuled() {
            return rule > 0;
        }

        public boolean isFramed() {
            return frame > 0;
        }

        /** {@link #rule} in hundredths. */
        public int rulePercent() {
            return (int) Math.round(rule * 100);
        }

        /**
         * How far the rule keeps from either side in Word, where it is the border of an empty paragraph.
         *
         * @param available width of the column in twentieths of a point
         */
        public long ruleIndent(long available) {
            long width = Math.min(DecreeFormat.twips(style.width(text)), available);
            return Math.round((available - width * rule) / 2);
        }
    }

    /**
     * A table.
     *
     * @param widths of the columns in hundredths of the table's, 100 together
     * @param rows of as many cells as there are columns, or of one that reaches across
     * @param roomy each row has room to write by hand
     */
    record Grid(List<Integer> widths, List<Line> head, List<List<List<Line>>> rows, boolean roomy) implements Printed {

        public boolean isAcross(List<List<Line>> row) {
            return row.size() < widths.size();
        }

        @Override
        public Stream<Line> lines() {
            return Stream.concat(
                    head.stream(), rows.stream().flatMap(List::stream).flatMap(List::stream));
        }
    }

    /** A QR code with the lines beside it. */
    record Picture(String link, String description, List<Line> beside) implements Printed {

        @Override
        public Stream<Line> lines() {
            return beside.stream();
        }

        /** For papers that become files. */
        public String source() {
            return QrCode.finerDataUri(link);
        }

        byte[] png() {
            return QrCode.finerPng(link);
        }

        /** For pages, which may not show pictures from inside themselves but may draw. */
        public QrCode.Drawing drawing() {
            return QrCode.drawing(link);
        }
    }

    /**
     * Word's own numbering of a paragraph.
     *
     * @param list id of the list it counts in
     * @param level 0 for I, 1 for 1
     */
    record WordNumber(int list, int level) {}

    /**
     * Two columns side by side, such as head and closing.
     *
     * @param leftPercent width of the left one in hundredths
     */
    record Columns(double leftPercent, List<Pair> pairs) {

        Stream<Line> lines() {
            return pairs.stream().flatMap(pair -> Stream.concat(pair.left().stream(), pair.right().stream()));
        }
    }

    /** What stands side by side on one level. */
    record Pair(List<Line> left, List<Line> right) {}
}
