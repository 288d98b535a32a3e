package vn.doithoai.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The arithmetic of working days and deadlines over given days off. The first day is never counted (Bộ luật Dân sự 2015,
 * Điều 147–148).
 *
 * @param off days on which nobody works, besides Saturdays and Sundays
 * @param madeUp Saturdays and Sundays that are worked
 */
record WorkingCalendar(Set<LocalDate> off, Set<LocalDate> madeUp) {

    WorkingCalendar {
        off = Set.copyOf(off);
        madeUp = Set.copyOf(madeUp);
    }

    static WorkingCalendar of(Collection<HolidayDetails> holidays) {
        var split = holidays.stream()
                .collect(Collectors.partitioningBy(
                        holiday -> holiday.kind() == HolidayKind.MAKE_UP_WORKDAY,
                        Collectors.flatMapping(HolidayDetails::days, Collectors.toUnmodifiableSet())));
        return new WorkingCalendar(split.getOrDefault(false, Set.of()), split.getOrDefault(true, Set.of()));
    }

    /** A day that is both off and made up for is off. */
    boolean isWorkingDay(LocalDate day) {
        return !off.contains(day) && (!HolidayDetails.isWeekend(day) || madeUp.contains(day));
    }

    /** @param n working days, 0 gives the day itself */
    LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a period has no negative number of days: " + n);
        }
        LocalDate end = day;
        for (int counted = 0; counted < n; counted++) {
            end = workingDayFrom(end.plusDays(1));
        }
        return end;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Last day of a period of calendar days; a last day that is off moves to the next working day. */
    LocalDate deadline(LocalDate day, int calendarDays) {
        if (calendarDays < 0) {
            throw new IllegalArgumentException("a period has no negative number of days: " + calendarDays);
        }
        return workingDayFrom(day.plusDays(calendarDays));
    }

    /** The last day that leaves that many calendar days; days off don't move it, later would be too late. */
    static LocalDate latestDayBefore(LocalDate day, int calendarDays) {
        if (calendarDays < 0) {
            throw new IllegalArgumentException("a period has no negative number of days: " + calendarDays);
        }
        return day.minusDays(calendarDays);
    }

    private LocalDate workingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
