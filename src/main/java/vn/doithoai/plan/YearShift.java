package vn.doithoai.plan;

import java.time.Year;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the years and dates of a plan to another year: "năm 2025", "15/11/2025", "tháng 11/2025", "ngày 15 tháng 11 năm
 * 2025". Only the plan's own year and its neighbours move; the years in quoted papers ("Luật … năm 2025", "số 72/2025/QH15",
 * "Quyết định … ngày 05 tháng 3 năm 2025") stay, and so does everything that merely looks like a year.
 */
final class YearShift {

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.,-])"
                    + "(?:(?<day>\\d{1,2})(?<first>[/.-]))?(?<month>\\d{1,2})(?<second>[/.-])(?<year>\\d{4})(?![\\d/]|[.,-]\\d)"
                    + "|(?<=(?:năm|Năm|NĂM)[\\s\\u00A0]|[Qq]uý[\\s\\u00A0][IVX]{1,3}[/.-])(?<named>\\d{4})(?!\\d|\\s*[-–]\\s*\\d{4})");

    /** Between a paper's name and the end of its clause every year is the paper's. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|(?:Quyết định|Chỉ thị|Kết luận|Quy định"
                    + "|Công văn|Hướng dẫn|Thông báo|Kế hoạch|Chương trình|Tờ trình|Báo cáo) số)[^.;:,]*$");

    private final int from;
    private final int to;
    private int moved;

    YearShift(int from, int to) {
        this.from = from;
        this.to = to;
    }

    String shift(String text) {
        return DATE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(shifted(found, text)));
    }

    /** How many places were changed so far. */
    int moved() {
        return moved;
    }

    private String shifted(MatchResult found, String text) {
        String named = found.group(6);
        int year = Integer.parseInt(named == null ? found.group(5) : named);
        boolean quoted = QUOTED.matcher(text.substring(0, found.start())).find();
        if (quoted || Math.abs(year - from) > 1 || !isDate(found)) {
            return found.group();
        }
        moved++;
        int next = year + to - from;
        if (named != null) {
            return Integer.toString(next);
        }
        String day = found.group(1) == null ? "" : day(found.group(1), found.group(3), next) + found.group(2);
        return day + found.group(3) + found.group(4) + next;
    }

    private static boolean isDate(MatchResult found) {
        if (found.group(6) != null) {
            return true;
        }
        int month = Integer.parseInt(found.group(3));
        int day = found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** 29/02 becomes 28/02 in a year that has no such day. */
    private static String day(String day, String month, int year) {
        boolean leapDay = Integer.parseInt(month) == 2 && Integer.parseInt(day) == 29;
        return leapDay && !Year.isLeap(year)
                ? Integer.toString(YearMonth.of(year, 2).lengthOfMonth())
                : day;
    }
}
