package vn.doithoai.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session may be about, and when it may be held. */
class SessionDetailsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"432, 4320, true", "431, 4320, false", "1, 10, true", "1, 11, false", "433, 4321, true"})
    void tenPerCentOfTheVotersAreEnough(int asking, int voters, boolean enough) {
        if (enough) {
            assertThatCode(() -> new VoterDemand(asking, voters)).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new VoterDemand(asking, voters));
        }
    }

    @ParameterizedTest
    @CsvSource({"4320, 432", "4321, 433", "1, 1", "999999, 100000"})
    void theLeastNumberIsJustEnough(int voters, int least) {
        assertThat(VoterDemand.leastOf(voters)).isEqualTo(least);
        assertThat(VoterDemand.isEnough(least, voters)).isTrue();
        assertThat(VoterDemand.isEnough(least - 1, voters)).isFalse();
    }

    @Test
    void moreVotersThanThereAreCannotAsk() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VoterDemand(11, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new VoterDemand(0, 0));
    }

    @Test
    void votersAreCountedOnDemandOnly() {
        VoterDemand demand = new VoterDemand(432, 4320);

        assertThatCode(() -> details(SessionKind.ON_DEMAND, demand, null, SessionMode.IN_PERSON, null))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> details(SessionKind.ON_DEMAND, null, null, SessionMode.IN_PERSON, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> details(SessionKind.PERIODIC, demand, null, SessionMode.IN_PERSON, null));
    }

    @Test
    void aThematicSessionHasAThemeAndOnlyAnOnlineOneARoom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> details(SessionKind.THEMATIC, null, null, SessionMode.IN_PERSON, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        details(SessionKind.PERIODIC, null, null, SessionMode.IN_PERSON, "https://hop.example/1"));
        assertThatCode(() -> details(SessionKind.PERIODIC, null, null, SessionMode.MIXED, "https://hop.example/1"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDayIsFixedWhenItIsTheOnlyOne() {
        assertThat(SessionSchedule.on(FIRST).day()).isEqualTo(FIRST);
        assertThat(SessionSchedule.on(FIRST).daysShown()).isEqualTo("01/12/2026");
        SessionSchedule december = SessionSchedule.during(FIRST, LAST, "trong tháng 12");
        assertThat(december.day()).isNull();
        assertThat(december.daysShown()).isEqualTo("01/12/2026 – 31/12/2026 (trong tháng 12)");
    }

    @Test
    void daysAndHoursAreInOrder() {
        LocalTime eight = LocalTime.of(8, 0);
        LocalTime noon = LocalTime.of(12, 0);

        assertThat(new SessionSchedule(FIRST, FIRST, null, eight, noon, FIRST).hoursShown())
                .isEqualTo("08:00 – 12:00");
        assertThatIllegalArgumentException().isThrownBy(() -> SessionSchedule.during(LAST, FIRST, null));
        assertThatIllegalArgumentException().isThrownBy(() -> SessionSchedule.during(FIRST, FIRST.plusDays(366), null));
        assertThatIllegalArgumentException().isThrownBy(() -> SessionSchedule.during(FIRST, FIRST, "trong tháng 12"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionSchedule(FIRST, FIRST, null, noon, eight, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionSchedule(FIRST, FIRST, null, null, noon, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionSchedule(FIRST, FIRST, null, null, null, FIRST.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "8:00, 8:00",
        "08:30, 8:30",
        "8h, 8:00",
        "8h30, 8:30",
        "8 giờ, 8:00",
        "7 giờ 30 phút, 7:30",
        "13.45, 13:45",
        "17, 17:00",
        "7g30, 7:30"
    })
    void timesAreReadAsPeopleWriteThem(String typed, String meant) {
        assertThat(ClockTime.read(typed)).contains(LocalTime.parse(meant.length() == 4 ? "0" + meant : meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:75", "sáng", "8:3", "830", "-8", ""})
    void whatIsNoTimeIsNotRead(String typed) {
        assertThat(ClockTime.read(typed)).isEmpty();
    }

    private static SessionDetails details(
            SessionKind kind, VoterDemand demand, String theme, SessionMode mode, String room) {
        return new SessionDetails(2026, kind, demand, mode, null, theme, null, room);
    }
}
