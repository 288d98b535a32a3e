package vn.doithoai.wordimport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doithoai.shared.Text;

/** The fixed words of a paper (Nghị định 30/2020/NĐ-CP, Phụ lục I), told without regard to marks and capitals. */
final class HeadWords {

    private static final Pattern MOTTO = Pattern.compile("doc lap\\W+tu do\\W+hanh phuc\\W*");
    private static final Pattern NUMBER =
            Pattern.compile("so\\s*:?[^\\p{L}]{0,25}/\\s*\\p{L}[\\p{L}\\d./ –-]{0,30}|so\\s*:.{0,30}");
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("[\\p{L}\\d.' -]{1,40},?\\s*ngay.{0,14}thang.{0,14}nam\\s*[\\d.…]{0,6}\\s*");
    private static final Pattern NUMBER_AND_PLACE = Pattern.compile(
            "\\s*so\\s*:?[^\\p{L}]{0,25}/\\s*\\p{L}[\\p{L}\\d–-]{0,30}\\s+(\\S[^/]{0,40},?\\s*ngay.{0,14}thang.{0,14}nam.{0,8})");
    private static final Pattern KIND = Pattern.compile(
            "(ke hoach|chuong trinh|phuong an|thong bao|to trinh|bao cao|quyet dinh|huong dan|de an|bien ban)\\b\\s*");
    private static final Pattern BASIS =
            Pattern.compile("(can cu|thuc hien|theo de nghi|xet de nghi|xet|theo|tren co so)\\b.*");
    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan\\s*:?");
    private static final Pattern AUTHORITY = Pattern.compile("(tm|kt|tl|tuq|q)\\s*\\.\\s*\\p{L}.*");
    private static final Pattern POST = Pattern.compile(
            "((quyen |pho )?chu tich|(pho )?chanh van phong|truong ban|uy ban nhan dan|ban thuong truc)(\\s.{0,40})?");
    private static final Pattern BODY_OR_POST = Pattern.compile(
            ".*\\b(uy ban|ubnd|hoi dong|chu tich|chanh van phong|van phong|truong|pho|bi thu|thuong truc|giam doc|cong chuc)\\b.*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.']*(?:[ \\u00A0]\\p{Lu}[\\p{L}.']*){1,6}");

    private HeadWords() {}

    static boolean isCountry(SourceLine line) {
        return line.folded().contains("cong hoa xa hoi chu nghia");
    }

    static boolean isMotto(SourceLine line) {
        return MOTTO.matcher(line.folded()).matches();
    }

    static boolean isNumber(SourceLine line) {
        return NUMBER.matcher(line.folded()).matches() && !line.folded().contains("ngay");
    }

    static boolean isPlaceAndDate(SourceLine line) {
        return PLACE_AND_DATE.matcher(line.folded()).matches();
    }

    /** Where the place begins in a line that holds number and place; 0 in others. */
    static int placeAfterNumber(String raw) {
        String folded = Text.fold(raw).replace('\u00A0', ' ');
        Matcher both = NUMBER_AND_PLACE.matcher(folded);
        return folded.length() == raw.length() && both.matches() ? both.start(1) : 0;
    }

    /** Length of the kind's name in capitals at the beginning; 0 when there is none. */
    static int kind(SourceLine line) {
        String folded = Text.fold(line.plain());
        Matcher kind = KIND.matcher(folded);
        if (folded.length() == line.plain().length() && kind.lookingAt()) {
            String word = line.plain().substring(0, kind.end(1));
            return SourceLine.isCapitals(word) ? kind.end() : 0;
        }
        return 0;
    }

    static boolean isSubjectOfLetter(SourceLine line) {
        return line.folded().startsWith("v/v");
    }

    /** A legal basis: by its first words, and because such a line is in italics or goes on with the next. */
    static boolean isBasis(SourceLine line) {
        String text = line.folded().replaceFirst("^[-–+•]\\s*", "");
        boolean kept = text.endsWith(";") || line.isItalic() || text.startsWith("can cu") && text.endsWith(".");
        return BASIS.matcher(text).matches() && !text.endsWith(":") && (kept || text.startsWith("can cu"));
    }

    static boolean isRule(SourceLine line) {
        return line.plain().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Length of the words "Nơi nhận:" at the beginning; 0 when there are none. */
    static int recipientsWord(SourceLine line) {
        String folded = Text.fold(line.plain());
        Matcher word = RECIPIENTS.matcher(folded);
        boolean starts = folded.length() == line.plain().length() && word.lookingAt();
        return starts && (word.end() == folded.length() || folded.charAt(word.end() - 1) == ':') ? word.end() : 0;
    }

    static boolean isKept(SourceLine line) {
        return line.folded().matches("[-–+•]?\\s*luu\\s*:.*");
    }

    /** "Lưu: VT", the last of the recipients. */
    static boolean isKeptWord(String text) {
        return Text.fold(text).matches("luu\\s*:.*");
    }

    /** A line of capitals that begins a signature: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
    static boolean beginsSignature(SourceLine line) {
        return line.isCapitals()
                && line.label().isEmpty()
                && (AUTHORITY.matcher(line.folded()).matches()
                        || POST.matcher(line.folded()).matches());
    }

    static boolean isBodyOrPost(SourceLine line) {
        return AUTHORITY.matcher(line.folded()).matches()
                || BODY_OR_POST.matcher(line.folded()).matches();
    }

    static boolean isName(SourceLine line) {
        return NAME.matcher(line.plain()).matches();
    }

    static boolean isAddressing(SourceLine line) {
        return line.folded().startsWith("kinh gui");
    }

    static boolean isAnnex(SourceLine line) {
        return line.folded().startsWith("phu luc") && line.plain().length() < 40;
    }

    static boolean isNote(SourceLine line) {
        return line.isItalic() && line.folded().matches("\\W*(ghi chu|luu y)\\b.*");
    }
}
