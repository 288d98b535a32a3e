package vn.doithoai.wordimport;

import org.jspecify.annotations.Nullable;

/**
 * What is said of characters in one place; null where nothing is said.
 *
 * @param style id of a character style
 */
record RunFormat(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean caps,
        @Nullable String font,
        @Nullable String style) {

    static final RunFormat NONE = new RunFormat(null, null, null, null, null);

    /** Reads the present {@code rPr}. */
    static RunFormat read(XmlReader in) {
        var said = new Object() {
            @Nullable
            Boolean bold;

            @Nullable
            Boolean italic;

            @Nullable
            Boolean caps;

            @Nullable
            String font;

            @Nullable
            String style;
        };
        in.children(name -> {
            switch (name) {
                case "b" -> said.bold = in.isOn();
                case "i" -> said.italic = in.isOn();
                case "caps" -> said.caps = in.isOn();
                case "rFonts" -> said.font = font(in);
                case "rStyle" -> said.style = in.value();
                default -> {}
            }
        });
        return new RunFormat(said.bold, said.italic, said.caps, said.font, said.style);
    }

    private static @Nullable String font(XmlReader in) {
        String font = in.attribute("ascii").isEmpty() ? in.attribute("hAnsi") : in.attribute("ascii");
        return font.isEmpty() ? null : font;
    }

    /** This, and where it says nothing, what the wider place says. */
    RunFormat over(RunFormat wider) {
        return new RunFormat(
                bold == null ? wider.bold : bold,
                italic == null ? wider.italic : italic,
                caps == null ? wider.caps : caps,
                font == null ? wider.font : font,
                style == null ? wider.style : style);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isItalic() {
        return Boolean.TRUE.equals(italic);
    }

    boolean isCaps() {
        return Boolean.TRUE.equals(caps);
    }

    String fontName() {
        return font == null ? "" : font;
    }
}
