package vn.doithoai.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark a line begins with (ký hiệu đầu dòng), as people type it: "I.", "1/", "1.2.", "a)", "-". It tells the level
 * only; what is printed is counted anew.
 *
 * @param mark as typed, without the blanks after it
 * @param text the rest of the line; only a {@link #ofDivision division} may have none
 */
public record LevelMark(Level level, String mark, String text) {

    private static final String BLANK = "[\\s\\u00A0]";

    private static final Pattern DIVISION = Pattern.compile(
            "((PHẦN|CHƯƠNG|MỤC|Phần|Chương|Mục)" + BLANK + "+(?:(?:THỨ|[Tt]hứ)" + BLANK + "+\\p{L}+|[IVXLC]+|\\d{1,2}))"
                    + "(?:" + BLANK + "*[.:–-]" + BLANK + "*(.*)|" + BLANK + "+([^\\p{Ll}]+)|)");

    /** A number of several parts stands one level below that of one. */
    private static final Pattern SECOND = part("[1-9]\\d?\\.[1-9]\\d?(?:[.)]|(?=" + BLANK + "+\\p{Lu}))");

    private static final Pattern THIRD = part("[1-9]\\d?(?:\\.[1-9]\\d?){2,5}(?:[.)]|(?=" + BLANK + "+\\p{Lu}))");

    private static final List<Kind> KINDS = List.of(
            new Kind(Level.ROMAN, loose("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})", "\\p{L}{2}")),
            new Kind(Level.ROMAN, part("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})" + BLANK + "*[–-]")),
            new Kind(Level.ARABIC, loose("\\d{1,3}", "\\p{L}")),
            new Kind(Level.LETTER, SECOND),
            new Kind(Level.DASH, THIRD),
            new Kind(Level.LETTER, Pattern.compile("([a-zđ]{1,2}\\))" + BLANK + "*(.+)")),
            new Kind(Level.LETTER, part("[a-zđ]\\.")),
            new Kind(Level.DASH, Pattern.compile("([-–—•+])(?:" + BLANK + "+|(?=\\p{L}))(.+)")));

    private record Kind(Level level, Pattern pattern) {}

    /** The mark of a line from {@link Level#ROMAN} down; null for a line without one. */
    public static @Nullable LevelMark of(String line) {
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern.matcher(line);
            if (matcher.matches()) {
                return new LevelMark(kind.level, matcher.group(1).strip(), matcher.group(2));
            }
        }
        return null;
    }

    /** The number of a part, chapter or section: "Phần I", "Chương II. TỔ CHỨC", "MỤC 1"; null for other lines. */
    public static @Nullable LevelMark ofDivision(String line) {
        Matcher matcher = DIVISION.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        Level level = switch (RichText.capitals(matcher.group(2)).charAt(0)) {
            case 'P' -> Level.PART;
            case 'C' -> Level.CHAPTER;
            default -> Level.SECTION;
        };
        String dotted = matcher.group(3);
        String spaced = matcher.group(4);
        return new LevelMark(level, matcher.group(1), dotted != null ? dotted : spaced != null ? spaced : "");
    }

    /** "I. text", also "I.text" where letters follow; ")" and "/" only before a blank, so that 27/KH-UBND stays. */
    private static Pattern loose(String number, String letters) {
        return Pattern.compile(
                "(" + number + "(?:\\.(?=" + BLANK + "|" + letters + ")|[)/:](?=" + BLANK + ")))" + BLANK + "*(.+)");
    }

    private static Pattern part(String mark) {
        return Pattern.compile("(" + mark + ")" + BLANK + "+(.+)");
    }
}
