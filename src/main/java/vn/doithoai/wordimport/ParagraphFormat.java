package vn.doithoai.wordimport;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a paragraph in one place; null where nothing is said.
 *
 * @param style id of a paragraph style
 * @param outline level in Word's navigation from 0
 * @param list id of the list it is numbered by; "0" for none
 * @param level in that list, from 0
 * @param joinsNext its end was deleted as a tracked change
 */
record ParagraphFormat(
        @Nullable String style,
        @Nullable Integer outline,
        @Nullable Boolean centred,
        @Nullable String list,
        @Nullable Integer level,
        boolean joinsNext) {

    static final ParagraphFormat NONE = new ParagraphFormat(null, null, null, null, null, false);

    private static final int NO_OUTLINE = 9;

    /** Reads the present {@code pPr}. */
    static ParagraphFormat read(XmlReader in) {
        var said = new Object() {
            @Nullable
            String style;

            @Nullable
            Integer outline;

            @Nullable
            Boolean centred;

            @Nullable
            String list;

            @Nullable
            Integer level;

            boolean joinsNext;
        };
        in.children(name -> {
            switch (name) {
                case "pStyle" -> said.style = in.value();
                case "outlineLvl" -> said.outline = in.number("val", NO_OUTLINE);
                case "jc" -> said.centred = in.value().equals("center");
                case "numPr" ->
                    in.children(part -> {
                        if (part.equals("numId")) {
                            said.list = in.value();
                        } else if (part.equals("ilvl")) {
                            said.level = in.number("val", 0);
                        }
                    });
                case "rPr" -> in.children(mark -> said.joinsNext |= mark.equals("del") || mark.equals("moveFrom"));
                default -> {}
            }
        });
        return new ParagraphFormat(said.style, said.outline, said.centred, said.list, said.level, said.joinsNext);
    }

    ParagraphFormat over(ParagraphFormat wider) {
        return new ParagraphFormat(
                style,
                outline == null ? wider.outline : outline,
                centred == null ? wider.centred : centred,
                list == null ? wider.list : list,
                level == null ? wider.level : level,
                joinsNext);
    }

    boolean isCentred() {
        return Boolean.TRUE.equals(centred);
    }

    /** From 0; -1 for text. */
    int outlineLevel() {
        return outline == null || outline >= NO_OUTLINE ? -1 : outline;
    }
}
