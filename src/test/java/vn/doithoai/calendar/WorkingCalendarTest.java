package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of(
            holiday(HolidayKind.PUBLIC_HOLIDAY, "2026-02-16", "2026-02-20"),
            holiday(HolidayKind.PUBLIC_HOLIDAY, "2026-04-26", "2026-04-26"),
            holiday(HolidayKind.SUBSTITUTE_DAY_OFF, "2026-04-27", "2026-04-27"),
            holiday(HolidayKind.MAKE_UP_WORKDAY, "2026-08-22", "2026-08-22"),
            holiday(HolidayKind.SUBSTITUTE_DAY_OFF, "2026-08-31", "2026-08-31"),
            holiday(HolidayKind.PUBLIC_HOLIDAY, "2026-09-01", "2026-09-02"),
            holiday(HolidayKind.PUBLIC_HOLIDAY, "2026-11-24", "2026-11-24"),
            holiday(HolidayKind.PUBLIC_HOLIDAY, "2027-01-01", "2027-01-01"),
            holiday(HolidayKind.PUBLIC_HOLIDAY, "2027-02-05", "2027-02-09")));

    @Test
    void workGoesOnAfterTheWeekendThatEndsTetOf2026() {
        assertThat(CALENDAR.isWorkingDay(day("2026-02-13"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2026-02-16"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2026-02-20"))).isFalse();
        assertThat(CALENDAR.plusWorkingDays(day("2026-02-13"), 1)).isEqualTo(day("2026-02-23"));
        assertThat(CALENDAR.plusWorkingDays(day("2026-02-12"), 10)).isEqualTo(day("2026-03-05"));
    }

    @Test
    void aPeriodThatEndsInTetEndsOnTheFirstWorkingDayAfterIt() {
        assertThat(CALENDAR.deadline(day("2026-02-06"), 10)).isEqualTo(day("2026-02-23"));
        assertThat(CALENDAR.deadline(day("2027-01-27"), 10)).isEqualTo(day("2027-02-10"));
        assertThat(CALENDAR.plusWorkingDays(day("2027-02-04"), 1)).isEqualTo(day("2027-02-10"));
    }

    @Test
    void aDayOffInsteadIsNotWorked() {
        assertThat(CALENDAR.plusWorkingDays(day("2026-04-24"), 1)).isEqualTo(day("2026-04-28"));
    }

    @Test
    void aSaturdayWorkedInsteadCounts() {
        assertThat(CALENDAR.isWorkingDay(day("2026-08-22"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2026-08-23"))).isFalse();
        assertThat(CALENDAR.plusWorkingDays(day("2026-08-21"), 1)).isEqualTo(day("2026-08-22"));
        assertThat(CALENDAR.deadline(day("2026-08-12"), 10)).isEqualTo(day("2026-08-22"));
        assertThat(CALENDAR.workingDaysBetween(day("2026-08-21"), day("2026-09-03")))
                .isEqualTo(7);
    }

    @Test
    void periodsRunOnOverTheEndOfTheYear() {
        assertThat(CALENDAR.plusWorkingDays(day("2026-12-31"), 1)).isEqualTo(day("2027-01-04"));
        assertThat(CALENDAR.deadline(day("2026-12-22"), 10)).isEqualTo(day("2027-01-04"));
        assertThat(CALENDAR.workingDaysBetween(day("2026-12-30"), day("2027-01-05")))
                .isEqualTo(3);
        assertThat(CALENDAR.workingDaysBetween(day("2027-01-05"), day("2026-12-30")))
                .isEqualTo(-3);
        assertThat(CALENDAR.workingDaysBetween(day("2026-12-30"), day("2026-12-30")))
                .isZero();
    }

    /** Swaps as a Government could announce them; the days themselves are made up. */
    @Test
    void swappedDaysRoundTetAndTheEndOfTheYearAreRespected() {
        var calendar = WorkingCalendar.of(List.of(
                holiday(HolidayKind.PUBLIC_HOLIDAY, "2027-01-01", "2027-01-01"),
                holiday(HolidayKind.SUBSTITUTE_DAY_OFF, "2026-12-31", "2026-12-31"),
                holiday(HolidayKind.MAKE_UP_WORKDAY, "2026-12-26", "2026-12-26"),
                holiday(HolidayKind.PUBLIC_HOLIDAY, "2027-02-05", "2027-02-09"),
                holiday(HolidayKind.SUBSTITUTE_DAY_OFF, "2027-02-10", "2027-02-11"),
                holiday(HolidayKind.MAKE_UP_WORKDAY, "2027-01-30", "2027-01-31")));

        assertThat(calendar.plusWorkingDays(day("2026-12-25"), 1)).isEqualTo(day("2026-12-26"));
        assertThat(calendar.plusWorkingDays(day("2026-12-30"), 1)).isEqualTo(day("2027-01-04"));
        assertThat(calendar.deadline(day("2026-12-16"), 10)).isEqualTo(day("2026-12-26"));
        assertThat(calendar.deadline(day("2026-12-21"), 10)).isEqualTo(day("2027-01-04"));
        assertThat(calendar.workingDaysBetween(day("2026-12-25"), day("2027-01-04")))
                .isEqualTo(5);
        assertThat(calendar.plusWorkingDays(day("2027-01-29"), 3)).isEqualTo(day("2027-02-01"));
        assertThat(calendar.plusWorkingDays(day("2027-02-04"), 1)).isEqualTo(day("2027-02-12"));
        assertThat(calendar.workingDaysBetween(day("2027-01-29"), day("2027-02-12")))
                .isEqualTo(7);
        // The same days without the swaps: the test would notice if they were not respected
        assertThat(CALENDAR.plusWorkingDays(day("2026-12-25"), 1)).isEqualTo(day("2026-12-28"));
        assertThat(CALENDAR.plusWorkingDays(day("2027-02-04"), 1)).isEqualTo(day("2027-02-10"));
    }

    @Test
    void theDayOfVietnameseCultureIsOff() {
        assertThat(CALENDAR.plusWorkingDays(day("2026-11-23"), 1)).isEqualTo(day("2026-11-25"));
        assertThat(CALENDAR.deadline(day("2026-11-14"), 10)).isEqualTo(day("2026-11-25"));
    }

    @Test
    void theLastDayBeforeASessionNeverMoves() {
        assertThat(WorkingCalendar.latestDayBefore(day("2026-12-01"), 7)).isEqualTo(day("2026-11-24"));
        assertThat(WorkingCalendar.latestDayBefore(day("2026-02-24"), 7)).isEqualTo(day("2026-02-17"));
    }

    @Test
    void aPeriodOfNoDaysEndsOnItsFirstDay() {
        assertThat(CALENDAR.plusWorkingDays(day("2026-02-16"), 0)).isEqualTo(day("2026-02-16"));
        assertThat(CALENDAR.deadline(day("2026-02-13"), 0)).isEqualTo(day("2026-02-13"));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(day("2026-02-13"), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.deadline(day("2026-02-13"), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.latestDayBefore(day("2026-02-13"), -1));
    }

    @Test
    void aHolidayOfImpossibleDaysDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holiday(HolidayKind.PUBLIC_HOLIDAY, "2026-02-20", "2026-02-16"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holiday(HolidayKind.PUBLIC_HOLIDAY, "2026-03-01", "2026-03-31"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holiday(HolidayKind.MAKE_UP_WORKDAY, "2026-08-21", "2026-08-22"));
        assertThat(holiday(HolidayKind.PUBLIC_HOLIDAY, "2026-03-01", "2026-03-30")
                        .days())
                .hasSize(30);
    }

    private static HolidayDetails holiday(HolidayKind kind, String first, String last) {
        return new HolidayDetails("Ngày nghỉ", kind, day(first), day(last));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
