package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.doithoai.document.ParagraphStyle;
import vn.doithoai.document.RichText;
import vn.doithoai.wordimport.WordBlock.WordParagraph;

/** A paragraph while it is read. */
final class ParagraphBuilder {

    /** Signs that turn the reading direction or are not seen. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** Where fonts of symbols have their signs. */
    private static final Pattern SYMBOL = Pattern.compile("[\\uF000-\\uF0FF]");

    private static final Pattern BOX = Pattern.compile("(?i)F0(6F|71|A3|A8|72)");

    private final WordStyles styles;
    private final TextBudget budget;
    private final List<RichText.Run> runs = new ArrayList<>();
    private final List<WordBlock> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private ParagraphFormat format = ParagraphFormat.NONE;
    private RunFormat run = RunFormat.NONE;

    ParagraphBuilder(WordStyles styles, TextBudget budget) {
        this.styles = styles;
        this.budget = budget;
    }

    /** What stands before it in the same paragraph, because the end between them was deleted. */
    void continues(ParagraphBuilder before) {
        runs.addAll(before.runs);
        boxes.addAll(before.boxes);
        notes.addAll(before.notes);
    }

    void format(ParagraphFormat said) {
        format = said;
    }

    void run(RunFormat said) {
        run = said;
    }

    void box(List<WordBlock> content) {
        boxes.addAll(content);
    }

    void note(String note) {
        notes.add(note);
    }

    /** In a paragraph of the program's own only emphasis counts, not the looks of its style. */
    void text(String text) {
        budget.text(text);
        RunFormat complete = styles.complete(run, format);
        RunFormat emphasis = styles.own(format) == null ? complete : run;
        String read = LegacyFonts.toUnicode(text, complete.fontName());
        read = SYMBOL.matcher(INVISIBLE.matcher(read).replaceAll("")).replaceAll("•");
        runs.add(new RichText.Run(
                complete.isCaps() ? LegacyFonts.capitals(read) : read, emphasis.isBold(), emphasis.isItalic()));
    }

    /** @param code of a sign in a font of symbols: a box to be ticked, or a bullet */
    void symbol(String code) {
        text(BOX.matcher(code).matches() ? "□" : "•");
    }

    boolean joinsNext() {
        return format.joinsNext();
    }

    List<WordBlock> boxes() {
        return boxes;
    }

    List<String> notes() {
        return notes;
    }

    WordParagraph toParagraph(ListLabels lists) {
        ParagraphFormat complete = styles.complete(format);
        ParagraphStyle own = styles.own(format);
        return new WordParagraph(
                List.copyOf(runs), own, lists.next(complete), complete.isCentred(), complete.outlineLevel(), false);
    }
}
