package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import vn.doithoai.session.SessionClocks;
import vn.doithoai.session.SessionSchedule;

/** The demo's days make sense whenever the demo is begun. */
class DemoSessionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 12, 31);

    @Test
    void theNextSessionIsOnAWorkingDayThatLeavesTimeForTheNotice() {
        FIRST.datesUntil(END).forEach(today -> {
            LocalDate day = DemoSessions.nextWeek(today).firstDay();

            assertThat(ChronoUnit.DAYS.between(today, day)).isBetween(9L, 11L);
            assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(SessionClocks.noticeDue(day)).isAfter(today);
        });
    }

    @Test
    void theForeseenSessionsComeAfterIt() {
        FIRST.datesUntil(END).forEach(day -> {
            SessionSchedule period = DemoSessions.monthAfter(day);

            assertThat(period.firstDay()).isAfter(day);
            assertThat(period.isFixed()).isFalse();
            assertThat(period.label())
                    .isEqualTo("trong tháng " + period.firstDay().getMonthValue());
            assertThat(period.lastDay().getYear()).isEqualTo(period.firstDay().getYear());
        });
    }
}
