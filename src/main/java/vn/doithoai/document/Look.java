package vn.doithoai.document;

/**
 * How a kind of paragraph looks. Space stands below paragraphs, not above, because programs differ in what they do with
 * space at the top of a page; only inside the closing block is there some above.
 *
 * @param size points
 * @param firstLine millimetres; negative for a first line that hangs out
 * @param left millimetres
 * @param above points
 * @param below points
 * @param line multiple of a single line
 * @param kept on the page of what follows
 * @param outline level in Word's navigation from 0; -1 for text
 */
record Look(
        double size,
        boolean bold,
        boolean italic,
        Align align,
        double firstLine,
        double left,
        double above,
        double below,
        double line,
        boolean kept,
        int outline) {

    /** Where the lines of a paragraph stand. */
    enum Align {
        LEFT("left", "left"),
        CENTRED("center", "center"),
        JUSTIFIED("justify", "both");

        private final String css;
        private final String word;

        Align(String css, String word) {
            this.css = css;
            this.word = word;
        }

        public String css() {
            return css;
        }

        public String word() {
            return word;
        }
    }

    /** Upright, from the left, single lines, no space around. */
    static Look of(double size) {
        return new Look(size, false, false, Align.LEFT, 0, 0, 0, 0, DecreeFormat.SINGLE, false, -1);
    }

    /** Text of the paper: justified, first line indented, space below. */
    static Look text() {
        return new Look(
                DecreeFormat.BODY_SIZE,
                false,
                false,
                Align.JUSTIFIED,
                DecreeFormat.FIRST_LINE_INDENT_MM,
                0,
                0,
                DecreeFormat.PARAGRAPH_SPACE,
                DecreeFormat.BODY_LINE_SPACING,
                false,
                -1);
    }

    Look inBold() {
        return new Look(size, true, italic, align, firstLine, left, above, below, line, kept, outline);
    }

    Look inItalics() {
        return new Look(size, bold, true, align, firstLine, left, above, below, line, kept, outline);
    }

    Look centred() {
        return new Look(size, bold, italic, Align.CENTRED, 0, left, above, below, line, kept, outline);
    }

    Look indented(double toLeft, double toFirstLine) {
        return new Look(size, bold, italic, align, toFirstLine, toLeft, above, below, line, kept, outline);
    }

    Look above(double space) {
        return new Look(size, bold, italic, align, firstLine, left, space, below, line, kept, outline);
    }

    Look below(double space) {
        return new Look(size, bold, italic, align, firstLine, left, above, space, line, kept, outline);
    }

    /** Stays with what follows. */
    Look leading() {
        return new Look(size, bold, italic, align, firstLine, left, above, below, line, true, outline);
    }

    /** A heading for Word's navigation, which stays with what follows. */
    Look heading(int level) {
        return new Look(size, bold, italic, align, firstLine, left, above, below, line, true, level);
    }

    /** Word counts type sizes in halves of a point and all else in twentieths. */
    public long wordSize() {
        return Math.round(size * 2);
    }

    public long wordAbove() {
        return DecreeFormat.twips(above);
    }

    public long wordBelow() {
        return DecreeFormat.twips(below);
    }

    /** In 240ths of a single line. */
    public long wordLine() {
        return Math.round(line * 240);
    }

    public long wordLeft() {
        return DecreeFormat.twips(DecreeFormat.points(left));
    }

    public long wordFirstLine() {
        return DecreeFormat.twips(DecreeFormat.points(Math.max(firstLine, 0)));
    }

    public long wordHanging() {
        return DecreeFormat.twips(DecreeFormat.points(Math.max(-firstLine, 0)));
    }
}
