package vn.doithoai.planlink;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.MarkedText;

/**
 * Days and months in the text of a line: "05/12/2026", "ngày 5 tháng 12 năm 2026", "tháng 11/2026". Those of quoted papers
 * ("Quyết định số 12 ngày 05/3/2025") are no days of the plan.
 */
final class DatesInText {

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.-])(?<day>\\d{1,2})(?<sign>[/.-])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4})(?![\\d/])"
                    + "|ngày\\s+(?<dayNamed>\\d{1,2})\\s+tháng\\s+(?<monthNamed>\\d{1,2})\\s+năm\\s+(?<yearNamed>\\d{4})"
                    + "|tháng\\s+(?<monthAlone>\\d{1,2})(?:\\s*/\\s*|\\s+năm\\s+)(?<yearAlone>\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Up to the end of its clause everything belongs to the paper. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kết luận|Quy định"
                    + "|(?:Công văn|Hướng dẫn|Thông báo|Kế hoạch|Chương trình|Tờ trình|Báo cáo) số)[^.;:]*$");

    private DatesInText() {}

    /** The first one that has passed, as it is written; a month has passed with its last day. */
    static Optional<String> firstBefore(String text, LocalDate today) {
        String plain = MarkedText.plain(text);
        Matcher date = DATE.matcher(plain);
        while (date.find()) {
            LocalDate last = lastDay(date);
            boolean quoted = QUOTED.matcher(plain.substring(0, date.start())).find();
            if (last != null && last.isBefore(today) && !quoted) {
                return Optional.of(date.group());
            }
        }
        return Optional.empty();
    }

    /** Null for what only looks like a date. */
    private static @Nullable LocalDate lastDay(Matcher date) {
        try {
            if (date.group("day") != null) {
                return LocalDate.of(number(date, "year"), number(date, "month"), number(date, "day"));
            }
            if (date.group("dayNamed") != null) {
                return LocalDate.of(number(date, "yearNamed"), number(date, "monthNamed"), number(date, "dayNamed"));
            }
            return YearMonth.of(number(date, "yearAlone"), number(date, "monthAlone"))
                    .atEndOfMonth();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }
}
