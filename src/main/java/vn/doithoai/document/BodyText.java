package vn.doithoai.document;

import java.util.List;

/**
 * Plain text as the body of a paper (phần thân văn bản). A line is a paragraph; one that begins like "I.", "1.", "a)" or "-" is an item of
 * that level under the last wider one. The number typed only tells the level: what is printed is counted anew, so that
 * none repeats or is skipped. A plain line stands under the title before it, else beside the items.
 */
public final class BodyText {

    private BodyText() {}

    public static List<Block> parse(String text) {
        var outline = new Outline();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> add(line, outline));
        return outline.blocks();
    }

    private static void add(String line, Outline outline) {
        LevelMark mark = LevelMark.of(line);
        if (mark == null) {
            outline.paragraph(RichText.of(line));
        } else {
            outline.item(mark.level(), RichText.of(mark.text()));
        }
    }
}
