package vn.doithoai.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working days and deadlines (ngày làm việc, thời hạn) by the office's own calendar: Saturdays, Sundays and recorded days
 * off are not worked, recorded make-up days are. The first day of a period is not counted (Bộ luật Dân sự 2015, Điều
 * 147–148).
 */
@Service
public class WorkingDays {

    private final HolidayRepository holidays;

    WorkingDays(HolidayRepository holidays) {
        this.holidays = holidays;
    }

    @Transactional(readOnly = true)
    public boolean isWorkingDay(LocalDate day) {
        return calendarFrom(day).isWorkingDay(day);
    }

    /**
     * The n-th working day after the day.
     *
     * @param n working days, 0 gives the day itself
     * @throws IllegalArgumentException when n is negative
     */
    @Transactional(readOnly = true)
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        return calendarFrom(day).plusWorkingDays(day, n);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    @Transactional(readOnly = true)
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return calendarFrom(from.isBefore(to) ? from : to).workingDaysBetween(from, to);
    }

    /**
     * Last day of a period of calendar days. One that falls on a day off moves to the next working day (Bộ luật Dân sự
     * 2015, Điều 148).
     *
     * @throws IllegalArgumentException when the number of days is negative
     */
    @Transactional(readOnly = true)
    public LocalDate deadline(LocalDate day, int calendarDays) {
        return calendarFrom(day).deadline(day, calendarDays);
    }

    /**
     * Last day for something that must happen a number of calendar days before the day, such as the public notice seven
     * days before a session (Luật 72/2025/QH15, Điều 43 khoản 2). It never moves, days off or not: later would be too
     * late.
     *
     * @throws IllegalArgumentException when the number of days is negative
     */
    public LocalDate latestDayBefore(LocalDate day, int calendarDays) {
        return WorkingCalendar.latestDayBefore(day, calendarDays);
    }

    private WorkingCalendar calendarFrom(LocalDate day) {
        return WorkingCalendar.of(
                holidays.from(day).stream().map(Holiday::details).toList());
    }
}
