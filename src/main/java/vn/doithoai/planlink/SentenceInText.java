package vn.doithoai.planlink;

import org.jspecify.annotations.Nullable;
import vn.doithoai.document.MarkedText;
import vn.doithoai.document.RichText;

/** A sentence made from data inside the text of a line, which may hold anything else besides. */
final class SentenceInText {

    private static final String ENDS = ".:;!?…";

    private SentenceInText() {}

    /** At the end of the text, unless it stands there already. */
    static String appended(String text, String sentence) {
        String typed = typed(sentence);
        String before = text.strip();
        if (before.isEmpty()) {
            return typed;
        }
        if (place(before, typed) >= 0) {
            return text;
        }
        char last = before.charAt(before.length() - 1);
        String joined = ENDS.indexOf(last) < 0 ? before + ". " + typed : before + " " + typed;
        return last == '.' ? joined + "." : joined;
    }

    /**
     * In the place of the sentence that stood there; at the end when that isn't to be found any more.
     *
     * @param old null when none was put into the text
     * @param growing the text may get a sentence at its end
     */
    static String replaced(String text, @Nullable String old, String sentence, boolean growing) {
        int at = old == null ? -1 : place(text, typed(old));
        if (old == null || at < 0) {
            return growing ? appended(text, sentence) : text;
        }
        return text.substring(0, at)
                + typed(sentence)
                + text.substring(at + typed(old).length());
    }

    /** As somebody would type it, so that no character of the data turns into a mark. */
    private static String typed(String sentence) {
        return MarkedText.print(RichText.of(sentence));
    }

    /** Where it stands as a whole: "24 người" isn't found in "124 người". */
    private static int place(String text, String sentence) {
        int at = text.indexOf(sentence);
        while (at >= 0 && (goesOn(text, at - 1) || goesOn(text, at + sentence.length()))) {
            at = text.indexOf(sentence, at + 1);
        }
        return at;
    }

    private static boolean goesOn(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
