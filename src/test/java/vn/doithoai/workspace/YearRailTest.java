package vn.doithoai.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.session.LegalClock;
import vn.doithoai.session.SessionClocks;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionKind;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

class YearRailTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SOON = LocalDate.of(2026, 12, 8);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2026-12-05, notice",
        "ANNOUNCED, 2026-11-24, questions",
        "ANNOUNCED, 2026-11-23, session",
        "RUNNING, 2026-12-05, session",
        "ENDED, 2026-12-05, answers",
        "CONCLUDED, 2026-12-05, report"
    })
    void theStepAtHandFollowsTheSession(SessionState state, LocalDate questionsUntil, String step) {
        assertThat(current(YearRail.of(null, session(state, SOON, questionsUntil), TODAY, may())))
                .as("without a plan in force")
                .isEqualTo("plan");
        assertThat(YearRail.at(session(state, SOON, questionsUntil), TODAY)).isEqualTo(step);
    }

    @Test
    void questionsAreTakenUntilTheDayBeforeWhenNoLastDayIsSet() {
        assertThat(YearRail.at(session(SessionState.ANNOUNCED, TODAY.plusDays(1), null), TODAY))
                .isEqualTo("questions");
        assertThat(YearRail.at(session(SessionState.ANNOUNCED, TODAY, null), TODAY))
                .isEqualTo("session");
    }

    @Test
    void theSessionAtHandIsTheEarliestThatIsNotDoneWith() {
        SessionSummary concluded = session(SessionState.CONCLUDED, LocalDate.of(2026, 4, 2), null);
        SessionSummary postponed = session(SessionState.POSTPONED, LocalDate.of(2026, 6, 2), null);
        SessionSummary ended = session(SessionState.ENDED, LocalDate.of(2026, 11, 20), null);
        SessionSummary next = session(SessionState.PLANNED, SOON, null);

        assertThat(YearRail.atHand(List.of(next, postponed, ended, concluded))).isEqualTo(ended);
        assertThat(YearRail.atHand(List.of(postponed, concluded))).isEqualTo(concluded);
        assertThat(YearRail.atHand(List.of(postponed))).isNull();
    }

    @Test
    void stepsLeadOnlyToWhatTheActorMayOpen() {
        SessionSummary session = session(SessionState.PLANNED, SOON, null);

        assertThat(YearRail.of(null, session, TODAY, may()))
                .extracting(YearRail.Step::href)
                .containsExactly(
                        "/desk/plans",
                        null,
                        null,
                        "/desk/sessions/" + session.id().value(),
                        null,
                        null);
        assertThat(YearRail.of(null, session, TODAY, may(Permission.NOTICE_VIEW))
                        .get(1)
                        .href())
                .isEqualTo("/desk/sessions/" + session.id().value() + "/notice");
    }

    private static Actor may(Permission... permissions) {
        return new Actor(UUID.randomUUID(), null, "Lường Thị Hậu", Set.of(permissions), null, null);
    }

    private static String current(List<YearRail.Step> steps) {
        assertThat(steps)
                .filteredOn(step -> step.state() == YearRail.State.CURRENT)
                .hasSize(1);
        return steps.stream()
                .filter(step -> step.state() == YearRail.State.CURRENT)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static SessionSummary session(SessionState state, LocalDate day, @Nullable LocalDate questionsUntil) {
        var details = new SessionDetails(
                2026, SessionKind.PERIODIC, null, SessionMode.IN_PERSON, null, null, "Hội trường xã", null);
        var schedule = new SessionSchedule(day, day, null, null, null, questionsUntil);
        var clocks = new SessionClocks(LegalClock.UNKNOWN, LegalClock.UNKNOWN);
        return new SessionSummary(
                new SessionId(UUID.randomUUID()),
                details,
                schedule,
                "Hội nghị đối thoại với Nhân dân",
                null,
                state,
                clocks,
                1,
                0);
    }
}
