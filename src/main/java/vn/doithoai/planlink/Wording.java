package vn.doithoai.planlink;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.doithoai.document.MarkedText;
import vn.doithoai.shared.Text;

/**
 * Looks for phrases in what somebody wrote. Diacritics count, because "đang ủy quyền" isn't "Đảng ủy"; only a text that has
 * none at all is read without. Case, composed or decomposed letters, "Uỷ" or "Ủy" and the kind of dash make no difference.
 */
final class Wording {

    /** The old place of the mark in an open syllable, and today's. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private static final Pattern OLD_SPELLING = Pattern.compile("(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");

    private static final Pattern DASH = Pattern.compile("\\s*[-\\u2010-\\u2015]\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final String words;
    private final boolean bare;

    private Wording(String words) {
        this.words = words;
        this.bare = words.equals(Text.fold(words));
    }

    /** @param text with marks, see {@link MarkedText} */
    static Wording of(String text) {
        return new Wording(normal(MarkedText.plain(text)));
    }

    /** One of the phrases stands there as whole words. */
    boolean has(String... phrases) {
        return Arrays.stream(phrases).anyMatch(this::holds);
    }

    private boolean holds(String phrase) {
        String wanted = bare ? Text.fold(normal(phrase)) : normal(phrase);
        int at = words.indexOf(wanted);
        while (at >= 0) {
            if (!goesOn(at - 1) && !goesOn(at + wanted.length())) {
                return true;
            }
            at = words.indexOf(wanted, at + 1);
        }
        return false;
    }

    private boolean goesOn(int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    private static String normal(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String spelled = OLD_SPELLING.matcher(small).replaceAll(old -> SPELLINGS.get(old.group()));
        return DASH.matcher(SPACE.matcher(spelled).replaceAll(" ")).replaceAll(" - ");
    }
}
