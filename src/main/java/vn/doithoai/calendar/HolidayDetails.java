package vn.doithoai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * What the office tells of a holiday.
 *
 * @param name such as "Tết Nguyên đán Đinh Mùi"
 * @param lastDay the first day itself when there is only one
 */
record HolidayDetails(String name, HolidayKind kind, LocalDate firstDay, LocalDate lastDay) {

    /** Longer than any holiday by law: a longer one is a slip in typing. */
    static final int MAX_DAYS = 30;

    HolidayDetails {
        if (lastDay.isBefore(firstDay) || isTooLong(firstDay, lastDay)) {
            throw new IllegalArgumentException("a holiday has 1 to " + MAX_DAYS + " days");
        }
        if (kind == HolidayKind.MAKE_UP_WORKDAY && !isWeekend(firstDay, lastDay)) {
            throw new IllegalArgumentException("only a Saturday or Sunday is made up for");
        }
    }

    static boolean isTooLong(LocalDate firstDay, LocalDate lastDay) {
        return ChronoUnit.DAYS.between(firstDay, lastDay) >= MAX_DAYS;
    }

    /** Saturdays and Sundays only. */
    static boolean isWeekend(LocalDate firstDay, LocalDate lastDay) {
        return firstDay.datesUntil(lastDay.plusDays(1)).allMatch(HolidayDetails::isWeekend);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    Stream<LocalDate> days() {
        return firstDay.datesUntil(lastDay.plusDays(1));
    }

    int year() {
        return firstDay.getYear();
    }
}
