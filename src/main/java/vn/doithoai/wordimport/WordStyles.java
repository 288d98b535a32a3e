package vn.doithoai.wordimport;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.ParagraphStyle;

/** The named styles of a Word file, each with what it has from those it is based on. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private RunFormat defaults = RunFormat.NONE;
    private String standard = "";

    private record Style(String name, String basedOn, ParagraphFormat paragraph, RunFormat run) {}

    /** @param in null for a file without styles */
    WordStyles(@Nullable XmlReader in) {
        if (in != null) {
            in.children(root -> in.children(name -> {
                switch (name) {
                    case "docDefaults" -> in.children(part -> readDefaults(in, part));
                    case "style" -> readStyle(in);
                    default -> {}
                }
            }));
        }
    }

    private void readDefaults(XmlReader in, String part) {
        if (part.equals("rPrDefault")) {
            in.children(format -> defaults = RunFormat.read(in));
        }
    }

    private void readStyle(XmlReader in) {
        String id = in.attribute("styleId");
        if (in.attribute("type").equals("paragraph") && in.attribute("default").matches("1|true|on")) {
            standard = id;
        }
        var said = new Object() {
            String name = "";
            String basedOn = "";
            ParagraphFormat paragraph = ParagraphFormat.NONE;
            RunFormat run = RunFormat.NONE;
        };
        in.children(part -> {
            switch (part) {
                case "name" -> said.name = in.value();
                case "basedOn" -> said.basedOn = in.value();
                case "pPr" -> said.paragraph = ParagraphFormat.read(in);
                case "rPr" -> said.run = RunFormat.read(in);
                default -> {}
            }
        });
        styles.putIfAbsent(id, new Style(said.name, said.basedOn, said.paragraph, said.run));
    }

    /** The kind of a paragraph that the program itself wrote; null for all others. */
    @Nullable
    ParagraphStyle own(ParagraphFormat format) {
        Style style = format.style() == null ? null : styles.get(format.style());
        return style == null || format.style() == null ? null : ParagraphStyle.ofWord(format.style(), style.name);
    }

    /** With all that its style says. */
    ParagraphFormat complete(ParagraphFormat format) {
        ParagraphFormat complete = format;
        String id = format.style() == null ? standard : format.style();
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(id); i++) {
            Style style = styles.get(id);
            complete = complete.over(style.paragraph);
            id = style.basedOn;
        }
        return complete;
    }

    /** With all that the styles of the characters and of their paragraph say. */
    RunFormat complete(RunFormat format, ParagraphFormat paragraph) {
        RunFormat complete = format.style() == null ? format : chain(format, format.style());
        return chain(complete, paragraph.style() == null ? standard : paragraph.style())
                .over(defaults);
    }

    private RunFormat chain(RunFormat format, String first) {
        RunFormat complete = format;
        String id = first;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(id); i++) {
            Style style = styles.get(id);
            complete = complete.over(style.run);
            id = style.basedOn;
        }
        return complete;
    }

    /** The list that a style of lists stands for; null when there is none. */
    @Nullable
    String listOf(String style) {
        Style found = styles.get(style);
        return found == null ? null : found.paragraph.list();
    }
}
