package vn.doithoai.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers, days, times and phone numbers as Vietnamese says them (đọc thành lời), so that whoever reads a text aloud never
 * has to work out a figure: 21 "hai mươi mốt", 24 "hai mươi tư", 15 "mười lăm", 105 "một trăm linh năm", the fourth month
 * "tháng tư", the third day "mồng ba". Northern forms throughout: "linh" and "nghìn".
 */
final class Spoken {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", " nghìn", " triệu"};
    private static final String[] WEEKDAYS = {"thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"
    };
    private static final long BILLION = 1_000_000_000L;
    private static final int THOUSAND = 1000;
    private static final int TEN = 10;
    private static final int MINUTES = 60;
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int APRIL = 4;

    /** Longer runs of digits, and those that begin with 0, are no amounts: they are said one by one. */
    private static final int LONGEST_AMOUNT = 6;

    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(\\d{1,2})(?:h|:|g)(\\d{2})|(\\d{1,3}(?:\\.\\d{3})+)|(\\d+))(?![\\p{L}\\d])");

    /** What nobody reads letter by letter. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("UBND", "Ủy ban nhân dân"),
            Map.entry("HĐND", "Hội đồng nhân dân"),
            Map.entry("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
            Map.entry("MTTQ", "Mặt trận Tổ quốc"),
            Map.entry("NVH", "nhà văn hóa"),
            Map.entry("TDP", "tổ dân phố"),
            Map.entry("THCS", "trung học cơ sở"),
            Map.entry("THPT", "trung học phổ thông"),
            Map.entry("HTX", "hợp tác xã"),
            Map.entry("TP", "thành phố"),
            Map.entry("QL", "quốc lộ"),
            Map.entry("KP", "khu phố"));

    private Spoken() {}

    /** @param number not negative */
    static String number(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("nothing to count is negative: " + number);
        }
        if (number < BILLION) {
            return belowBillion((int) number, false);
        }
        long rest = number % BILLION;
        String billions = number(number / BILLION) + " tỷ";
        return rest == 0 ? billions : billions + " " + belowBillion((int) rest, true);
    }

    /** @param continued more stands before it, so that hundreds are said even where there are none */
    private static String belowBillion(int number, boolean continued) {
        if (number == 0) {
            return DIGITS[0];
        }
        List<String> said = new ArrayList<>();
        int divisor = THOUSAND * THOUSAND;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int value = number / divisor % THOUSAND;
            if (value > 0) {
                said.add(belowThousand(value, continued || !said.isEmpty()) + GROUPS[group]);
            }
            divisor /= THOUSAND;
        }
        return String.join(" ", said);
    }

    private static String belowThousand(int number, boolean withHundreds) {
        int hundreds = number / (TEN * TEN);
        int rest = number % (TEN * TEN);
        if (hundreds == 0 && !withHundreds) {
            return belowHundred(rest);
        }
        String said = DIGITS[hundreds] + " trăm";
        if (rest == 0) {
            return said;
        }
        return said + " " + (rest < TEN ? "linh " + DIGITS[rest] : belowHundred(rest));
    }

    private static String belowHundred(int number) {
        int tens = number / TEN;
        int units = number % TEN;
        if (tens == 0) {
            return DIGITS[units];
        }
        String said = tens == 1 ? "mười" : DIGITS[tens] + " mươi";
        return units == 0 ? said : said + " " + afterTens(units, tens > 1);
    }

    /**
     * The last digit.
     *
     * @param fromTwenty whether "mươi" stands before it: then 1 is "mốt" and 4 is "tư"; after "mười" they aren't
     */
    private static String afterTens(int units, boolean fromTwenty) {
        return switch (units) {
            case 1 -> fromTwenty ? "mốt" : "một";
            case 4 -> fromTwenty ? "tư" : "bốn";
            case 5 -> "lăm";
            default -> DIGITS[units];
        };
    }

    /** "bảy giờ ba mươi phút"; a full hour has no minutes. */
    static String time(LocalTime time) {
        return time(time.getHour() * MINUTES + time.getMinute());
    }

    /** @param minutes from 0:00 up to 24:00 */
    static String time(int minutes) {
        if (minutes < 0 || minutes > 24 * MINUTES) {
            throw new IllegalArgumentException("no time of day: " + minutes);
        }
        String hour = number(minutes / MINUTES) + " giờ";
        return minutes % MINUTES == 0 ? hour : hour + " " + number(minutes % MINUTES) + " phút";
    }

    /**
     * The same as people say it at home: "bảy giờ ba mươi phút sáng", "hai giờ chiều", "bảy giờ tối".
     */
    static String homely(LocalTime time) {
        int hour = time.getHour();
        String part = hour < NOON - 1 ? "sáng" : hour < NOON + 1 ? "trưa" : hour < EVENING ? "chiều" : "tối";
        int shown = hour > NOON ? hour - NOON : hour;
        return time(shown * MINUTES + time.getMinute()) + " " + part;
    }

    /** "ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu"; the first ten days are "mồng". */
    static String day(LocalDate day) {
        return dayAndMonth(day) + " năm " + number(day.getYear());
    }

    /** Without the year. */
    static String dayAndMonth(LocalDate day) {
        int date = day.getDayOfMonth();
        int month = day.getMonthValue();
        return "ngày " + (date <= TEN ? "mồng " : "") + number(date) + " tháng "
                + (month == APRIL ? "tư" : number(month));
    }

    /** "thứ năm" */
    static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    /** One by one, with a pause where the number has a blank, a dot or a dash: "không hai trăm…" is never said. */
    static String phone(String number) {
        List<String> groups = new ArrayList<>();
        for (String group : number.strip().split("[^\\d+]+")) {
            List<String> digits = new ArrayList<>();
            group.chars().forEach(sign -> digits.add(sign == '+' ? "cộng" : DIGITS[sign - '0']));
            if (!digits.isEmpty()) {
                groups.add(String.join(" ", digits));
            }
        }
        return String.join(", ", groups);
    }

    /** A text of the office with its figures and abbreviations said: "Hội trường UBND xã", "nhà văn hóa thôn 5". */
    static String text(String written) {
        StringBuilder words = new StringBuilder();
        Matcher word = Pattern.compile("\\p{L}+|[^\\p{L}]+").matcher(written);
        while (word.find()) {
            String known = ABBREVIATIONS.get(word.group());
            boolean numbered = word.end() < written.length() && Character.isDigit(written.charAt(word.end()));
            words.append(known == null ? word.group() : known).append(known != null && numbered ? " " : "");
        }
        return FIGURES.matcher(words).replaceAll(figure -> Matcher.quoteReplacement(said(figure)));
    }

    private static String said(MatchResult figure) {
        if (figure.group(1) != null) {
            int minutes = Integer.parseInt(figure.group(1)) * MINUTES + Integer.parseInt(figure.group(2));
            boolean real = Integer.parseInt(figure.group(2)) < MINUTES && minutes <= 24 * MINUTES;
            return real ? time(minutes) : phone(figure.group());
        }
        if (figure.group(3) != null) {
            String digits = figure.group(3).replace(".", "");
            return digits.length() > 15 ? phone(figure.group(3)) : number(Long.parseLong(digits));
        }
        String digits = figure.group(4);
        boolean amount = digits.length() <= LONGEST_AMOUNT && (digits.equals("0") || digits.charAt(0) != '0');
        return amount ? number(Long.parseLong(digits)) : phone(digits);
    }
}
