package vn.doithoai.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/**
 * Days as people write them: shown as {@code dd/MM/yyyy}; read also as {@code 1/2/26}, {@code 01.02.2026},
 * {@code 1-2-2026} and {@code 2026-02-01}. Two-digit years are of this century.
 */
class DateFormatter implements Formatter<LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{2}|\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    @Override
    public String print(LocalDate day, Locale locale) {
        return SHOWN.format(day);
    }

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        String typed = text.strip();
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        Matcher iso = ISO.matcher(typed);
        try {
            if (dayFirst.matches()) {
                int year = Integer.parseInt(dayFirst.group(3));
                return LocalDate.of(
                        year < 100 ? 2000 + year : year,
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1)));
            }
            if (iso.matches()) {
                return LocalDate.of(
                        Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            throw new ParseException(typed, 0);
        }
        throw new ParseException(typed, 0);
    }
}
