package vn.doithoai.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese text as the program keeps it: composed (NFC), trimmed, without characters that are invisible, turn the
 * reading direction or pile up. Folding makes search blind to diacritics; the database function {@code fold} gives the
 * same result.
 */
public final class Text {

    /** NUL and other control characters but tab and line break; direction controls; zero-width characters. */
    private static final Pattern UNWANTED = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");

    /** More than two marks on one letter: after composition Vietnamese needs none. */
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{2})\\p{M}+");

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Text() {}

    /** Text ready to be kept; null when nothing is left. Line ends become {@code \n}. */
    public static @Nullable String clean(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        if (isPlain(raw)) {
            String plain = raw.strip();
            return plain.isEmpty() ? null : plain;
        }
        String text = LONE_SURROGATE.matcher(raw).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        text = UNWANTED.matcher(text).replaceAll("");
        text = PILED_MARKS.matcher(text).replaceAll("$1");
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return text.isEmpty() ? null : text;
    }

    /** Nothing but composed Latin letters, digits and signs of one line: what most texts are, with nothing to clean. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = letter >= ' ' && letter <= '~'
                    || letter >= '\u00C0' && letter <= '\u024F'
                    || letter >= '\u1E00' && letter <= '\u1EFF';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Lower case without diacritics, {@code đ} as {@code d}: "Nguyễn Thị Ước" → "nguyen thi uoc". */
    public static String fold(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    /** {@code v•••@suoimay.example}: enough to tell addresses apart, too little to write to. */
    public static String maskedEmail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "•••" : address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
    }

    /** Folded text to be found anywhere, with the wildcards of {@code like} escaped by a backslash. */
    public static String likePattern(@Nullable String typed) {
        return fold(clean(typed)).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /**
     * What a browser called an uploaded file, without the folders that some browsers tell.
     *
     * @param longest letters; of a longer name the end is kept
     * @param otherwise when nothing is left
     */
    public static String fileName(@Nullable String told, int longest, String otherwise) {
        String name = clean(told);
        name = name == null
                ? ""
                : name.replaceFirst("(?s).*[/\\\\]", "").replaceAll("\\s+", " ").strip();
        if (name.isEmpty()) {
            return otherwise;
        }
        if (name.length() <= longest) {
            return name;
        }
        String end = name.substring(name.length() - longest);
        return (Character.isLowSurrogate(end.charAt(0)) ? end.substring(1) : end).strip();
    }
}
