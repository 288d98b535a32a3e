package vn.doithoai.wordimport;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Level;
import vn.doithoai.document.LevelMark;
import vn.doithoai.document.ParagraphStyle;
import vn.doithoai.document.RichText;
import vn.doithoai.shared.Text;
import vn.doithoai.wordimport.WordBlock.WordParagraph;

/**
 * A line of the file: a paragraph, or what stands between two breaks or tabs of one.
 *
 * @param label number that Word's numbering puts before it; may be empty
 * @param from the paragraph it is of
 */
record SourceLine(RichText text, String label, WordParagraph from) implements Source {

    private static final Pattern END = Pattern.compile("\\s*\\.?/\\.$");
    private static final Pattern COLON = Pattern.compile("\\s*:$");

    static SourceLine of(List<RichText.Run> runs, String label, WordParagraph from) {
        return new SourceLine(new RichText(runs), label, from);
    }

    @Nullable
    ParagraphStyle style() {
        return from.style();
    }

    boolean isOwn() {
        return from.style() != null;
    }

    String plain() {
        return text.plain();
    }

    /** As it is read on paper, with its number. */
    String shown() {
        return label.isEmpty() ? plain() : label + " " + plain();
    }

    /** Without marks and capitals, to compare; each letter stays one, a no-break space becomes a space. */
    String folded() {
        return Text.fold(plain()).replace('\u00A0', ' ').strip();
    }

    boolean isBold() {
        return text.runs().stream().allMatch(run -> run.bold() || run.text().isBlank());
    }

    boolean isItalic() {
        return text.runs().stream().allMatch(run -> run.italic() || run.text().isBlank());
    }

    boolean isCapitals() {
        return isCapitals(plain());
    }

    static boolean isCapitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    boolean endsDocument() {
        return END.matcher(plain()).find();
    }

    /** The mark it begins with, typed or made by Word; null without one. */
    @Nullable
    LevelMark mark() {
        if (label.isEmpty()) {
            return LevelMark.of(plain());
        }
        LevelMark counted = LevelMark.of(label + " " + plain());
        return counted == null || counted.mark().length() != label.length() ? null : counted;
    }

    /** What it says when it is this part: without the mark the layout writes, without the looks that go with the part. */
    RichText content(Part part) {
        RichText said = withoutMark(part);
        if (part.isText()) {
            said = replaced(said, END, match -> match.matches(".*[!?]") ? "" : ".");
        }
        if (isOwn()) {
            return said;
        }
        return switch (part) {
            case PART_NUMBER, CHAPTER_NUMBER, SECTION_NUMBER, DIVISION_TITLE, ROMAN ->
                replaced(upright(said), COLON, before -> "");
            case HEADING, SUBJECT, LEGAL_BASIS, NOTE, CAPTION -> upright(said);
            default -> said;
        };
    }

    private RichText withoutMark(Part part) {
        boolean list = part == Part.RECIPIENT || part == Part.LEGAL_BASIS;
        if (part.level() == null && !list) {
            return label.isEmpty() || isBullet() ? text : labelled();
        }
        if (!label.isEmpty()) {
            return text;
        }
        LevelMark mark = part.isDivision() ? LevelMark.ofDivision(plain()) : LevelMark.of(plain());
        boolean own = mark != null
                && (!isOwn() || list || mark.level() == part.level())
                && (!list || mark.level() == Level.DASH);
        return mark != null && own ? cut(text, plain().length() - mark.text().length()) : text;
    }

    private boolean isBullet() {
        return label.length() == 1 && !Character.isLetterOrDigit(label.charAt(0));
    }

    private RichText labelled() {
        var runs = new java.util.ArrayList<RichText.Run>();
        runs.add(new RichText.Run(label + " ", isBold(), isItalic()));
        runs.addAll(text.runs());
        return new RichText(runs);
    }

    private static RichText cut(RichText text, int letters) {
        var runs = new java.util.ArrayList<RichText.Run>();
        int left = letters;
        for (RichText.Run run : text.runs()) {
            int gone = Math.min(left, run.text().length());
            left -= gone;
            runs.add(new RichText.Run(run.text().substring(gone), run.bold(), run.italic()));
        }
        return new RichText(runs);
    }

    /** Where all of it is bold or in italics, that is how the part looks. */
    private static RichText upright(RichText text) {
        boolean bold =
                text.runs().stream().allMatch(run -> run.bold() || run.text().isBlank());
        boolean italic =
                text.runs().stream().allMatch(run -> run.italic() || run.text().isBlank());
        return new RichText(text.runs().stream()
                .map(run -> new RichText.Run(run.text(), run.bold() && !bold, run.italic() && !italic))
                .toList());
    }

    private static RichText replaced(RichText text, Pattern end, java.util.function.UnaryOperator<String> otherwise) {
        if (text.isEmpty()) {
            return text;
        }
        var runs = new java.util.ArrayList<>(text.runs());
        RichText.Run last = runs.get(runs.size() - 1);
        Matcher matcher = end.matcher(last.text());
        if (matcher.find()) {
            String before = last.text().substring(0, matcher.start());
            runs.set(runs.size() - 1, new RichText.Run(before + otherwise.apply(before), last.bold(), last.italic()));
        }
        return new RichText(runs);
    }
}
