package vn.doithoai.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionClocksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Among them: the seventh day before is Tết, a Sunday, in the year before, the leap day. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-08, 2026-12-01",
        "2027-02-13, 2027-02-06",
        "2026-12-06, 2026-11-29",
        "2027-01-05, 2026-12-29",
        "2028-03-07, 2028-02-29"
    })
    void theNoticeIsDueSevenDaysBeforeWhateverDayThatIs(LocalDate day, LocalDate due) {
        assertThat(SessionClocks.noticeDue(day)).isEqualTo(due);
        assertThat(clocks(SessionSchedule.on(day), null, due).notice())
                .isEqualTo(new LegalClock(LegalClock.State.RUNNING, due, 0L));
    }

    /** Among them: the tenth day after is Tết, a Sunday, in the next year. */
    @ParameterizedTest
    @CsvSource({"2026-12-08, 2026-12-18", "2027-01-27, 2027-02-06", "2026-12-03, 2026-12-13", "2026-12-28, 2027-01-07"})
    void theResultIsDueTenDaysAfterTheEndWhateverDayThatIs(LocalDate ended, LocalDate due) {
        LegalClock result = SessionClocks.of(SessionState.ENDED, SessionSchedule.on(ended), null, ended, ended)
                .result();

        assertThat(result).isEqualTo(new LegalClock(LegalClock.State.RUNNING, due, 10L));
    }

    @Test
    void theDayAfterTheLastDayIsLate() {
        LocalDate due = LocalDate.of(2026, 12, 1);
        SessionSchedule schedule = SessionSchedule.on(due.plusDays(7));

        assertThat(clocks(schedule, null, due.minusDays(1)).notice().daysLeft()).isEqualTo(1);
        assertThat(clocks(schedule, null, due).notice().isLate()).isFalse();
        LegalClock late = clocks(schedule, null, due.plusDays(1)).notice();
        assertThat(late.isLate()).isTrue();
        assertThat(late.daysLeft()).isEqualTo(-1);
        assertThat(late.lastDay()).isEqualTo(due);
    }

    @Test
    void theResultIsLateFromTheEleventhDay() {
        LocalDate ended = LocalDate.of(2026, 12, 28);

        assertThat(result(ended, ended.plusDays(10)).isLate()).isFalse();
        assertThat(result(ended, ended.plusDays(11)).isLate()).isTrue();
    }

    @Test
    void aPeriodHasNoClockYet() {
        SessionSchedule december =
                SessionSchedule.during(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), "trong tháng 12");

        assertThat(clocks(december, null, TODAY)).isEqualTo(new SessionClocks(LegalClock.UNKNOWN, LegalClock.UNKNOWN));
    }

    @Test
    void theResultIsNotCountedFromTheDayPlanned() {
        assertThat(clocks(SessionSchedule.on(TODAY.plusDays(8)), null, TODAY).result())
                .isEqualTo(LegalClock.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTPONED", "CANCELLED"})
    void noClockRunsForASessionThatIsNotHeld(SessionState state) {
        SessionClocks clocks = SessionClocks.of(state, SessionSchedule.on(TODAY.plusDays(3)), null, null, TODAY);

        assertThat(clocks).isEqualTo(new SessionClocks(LegalClock.UNKNOWN, LegalClock.UNKNOWN));
    }

    private static SessionClocks clocks(SessionSchedule schedule, LocalDate endedOn, LocalDate today) {
        return SessionClocks.of(SessionState.PLANNED, schedule, null, endedOn, today);
    }

    private static LegalClock result(LocalDate ended, LocalDate today) {
        return SessionClocks.of(SessionState.ENDED, SessionSchedule.on(ended), null, ended, today)
                .result();
    }
}
