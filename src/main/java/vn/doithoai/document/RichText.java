package vn.doithoai.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A text of one paragraph (đoạn chữ) with bold and italic parts, in one canonical form, so that equal texts are equal
 * records: composed (NFC), each stretch of blanks, tabs, line breaks and control characters one space, none at the ends,
 * neighbours of one format one run. A no-break space stays.
 */
public record RichText(List<Run> runs) {

    public static final RichText EMPTY = new RichText(List.of());

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029\\uFFFE\\uFFFF]+");
    private static final Pattern END = Pattern.compile("\\s*[;,.]$");
    private static final Pattern END_OF_DOCUMENT = Pattern.compile("\\s*(\\.?/?\\.|[;,])$");

    public RichText {
        runs = canonical(runs);
    }

    /** A stretch of text in one format. */
    public record Run(String text, boolean bold, boolean italic) {

        /** Class in the stylesheet; empty for upright text. */
        public String css() {
            if (bold) {
                return italic ? "d-bold-italic" : "d-bold";
            }
            return italic ? "d-italic" : "";
        }

        private boolean looksLike(Run other) {
            return bold == other.bold && italic == other.italic;
        }

        private Run with(String other) {
            return new Run(other, bold, italic);
        }
    }

    /** Upright text without emphasis. */
    public static RichText of(String text) {
        return new RichText(List.of(new Run(text, false, false)));
    }

    /** Text that begins with bold words and goes on upright: "Thời gian: " and "07 giờ 30 phút". */
    public static RichText led(String boldWords, String text) {
        return new RichText(List.of(new Run(boldWords, true, false), new Run(text, false, false)));
    }

    /** The canonical form of a text without formats. */
    static String plain(String text) {
        return of(text).plain();
    }

    static List<String> plain(List<String> texts) {
        return texts.stream()
                .map(RichText::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public String plain() {
        return runs.stream().map(Run::text).reduce("", String::concat);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether the first word is bold; the number before it then is, too. */
    boolean beginsBold() {
        return !runs.isEmpty() && runs.get(0).bold();
    }

    RichText capitals() {
        return new RichText(
                runs.stream().map(run -> run.with(capitals(run.text()))).toList());
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** Without the semicolon, comma or full stop at its end, where the layout writes its own. */
    public RichText withoutEnd() {
        return endChanged(text -> END.matcher(text).replaceFirst(""));
    }

    /** Closed by "./.", which ends the text of every paper (box 6). */
    RichText endingTheDocument() {
        return isEmpty()
                ? of("./.")
                : endChanged(text -> END_OF_DOCUMENT.matcher(text).replaceFirst("") + "./.");
    }

    RichText followedBy(String more) {
        return isEmpty() ? of(more) : endChanged(text -> text + more);
    }

    private RichText endChanged(UnaryOperator<String> change) {
        if (runs.isEmpty()) {
            return this;
        }
        List<Run> changed = new ArrayList<>(runs);
        int last = runs.size() - 1;
        changed.set(last, runs.get(last).with(change.apply(runs.get(last).text())));
        return new RichText(changed);
    }

    private static List<Run> canonical(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            append(joined, run.with(BLANKS.matcher(run.text()).replaceAll(" ")));
        }
        List<Run> composed = new ArrayList<>();
        for (Run run : joined) {
            append(composed, run.with(Normalizer.normalize(run.text(), Normalizer.Form.NFC)));
        }
        strip(composed);
        return List.copyOf(composed);
    }

    /** Adds a run; a blank that follows a blank, or opens the text, is dropped. */
    private static void append(List<Run> done, Run run) {
        String text = run.text();
        boolean afterBlank = done.isEmpty() || done.get(done.size() - 1).text().endsWith(" ");
        if (afterBlank && text.startsWith(" ")) {
            text = text.substring(1);
        }
        if (text.isEmpty()) {
            return;
        }
        int last = done.size() - 1;
        if (last >= 0 && done.get(last).looksLike(run)) {
            done.set(last, run.with(done.get(last).text() + text));
        } else {
            done.add(run.with(text));
        }
    }

    private static void strip(List<Run> runs) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).text().endsWith(" ")) {
            Run run = runs.remove(last);
            String text = run.text().substring(0, run.text().length() - 1);
            if (!text.isEmpty()) {
                runs.add(run.with(text));
            }
        }
    }
}
