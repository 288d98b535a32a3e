package vn.doithoai.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.session.SessionFixtures.CHAIR;
import static vn.doithoai.session.SessionFixtures.OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;

class DialogueSessionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    private static final SessionSchedule DECEMBER =
            SessionSchedule.during(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), "trong tháng 12");

    /** The moves of product text, section 2. */
    private static final Map<SessionState, Set<SessionState>> LEGAL = Map.of(
            SessionState.PLANNED, Set.of(SessionState.ANNOUNCED, SessionState.POSTPONED, SessionState.CANCELLED),
            SessionState.ANNOUNCED, Set.of(SessionState.RUNNING, SessionState.POSTPONED, SessionState.CANCELLED),
            SessionState.RUNNING, Set.of(SessionState.ENDED),
            SessionState.ENDED, Set.of(SessionState.CONCLUDED),
            SessionState.CONCLUDED, Set.of(),
            SessionState.POSTPONED, Set.of(SessionState.PLANNED, SessionState.CANCELLED),
            SessionState.CANCELLED, Set.of());

    private static final Map<SessionActKind, Function<DialogueSession, SessionAct>> VERBS = Map.of(
            SessionActKind.SCHEDULING, session -> session.schedule(SessionSchedule.on(DAY), OFFICE, NOW),
            SessionActKind.POSTPONEMENT, session -> session.postpone("Mưa lũ", OFFICE, NOW),
            SessionActKind.CANCELLATION, session -> session.cancel("Gộp với hội nghị khác", CHAIR, NOW));

    private static final Map<SessionActKind, Set<SessionState>> FROM = Map.of(
            SessionActKind.SCHEDULING, Set.of(SessionState.PLANNED, SessionState.POSTPONED),
            SessionActKind.POSTPONEMENT, Set.of(SessionState.PLANNED, SessionState.ANNOUNCED),
            SessionActKind.CANCELLATION, Set.of(SessionState.PLANNED, SessionState.ANNOUNCED, SessionState.POSTPONED));

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void aStateBecomesOnlyWhatTheProductAllows(SessionState from, SessionState to) {
        assertThat(from.canBecome(to)).isEqualTo(LEGAL.get(from).contains(to));
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(SessionState.values())
                .flatMap(from -> Stream.of(SessionState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyVerbFromEveryState")
    void aVerbWorksFromTheStatesThatAllowItOnly(SessionState from, SessionActKind verb) {
        DialogueSession session = session(from);

        if (FROM.get(verb).contains(from)) {
            SessionAct act = VERBS.get(verb).apply(session);
            assertThat(act.step().at()).isEqualTo(NOW);
            assertThat(act.note()).isNotBlank();
        } else {
            assertThatThrownBy(() -> VERBS.get(verb).apply(session))
                    .isInstanceOfSatisfying(
                            SessionMoveRefused.class,
                            refused -> assertThat(refused.state()).isEqualTo(from));
            assertThat(session.state()).isEqualTo(from);
            assertThat(session.schedule()).isEqualTo(DECEMBER);
        }
    }

    static Stream<Arguments> everyVerbFromEveryState() {
        return Stream.of(SessionState.values())
                .flatMap(from -> VERBS.keySet().stream().map(verb -> Arguments.of(from, verb)));
    }

    @Test
    void aForeseenSessionIsPlannedAndTellsForWhen() {
        DialogueSession session = new DialogueSession(SessionFixtures.periodic(null), DECEMBER);

        SessionAct act = session.foreseen(OFFICE, NOW);

        assertThat(session.state()).isEqualTo(SessionState.PLANNED);
        assertThat(act.kind()).isEqualTo(SessionActKind.FORESIGHT);
        assertThat(act.note()).isEqualTo("01/12/2026 – 31/12/2026 (trong tháng 12)");
        assertThat(act.step().actor()).isEqualTo(OFFICE.name());
    }

    @Test
    void fixingTheDayLeavesItPlanned() {
        DialogueSession session = session(SessionState.PLANNED);

        SessionAct act = session.schedule(SessionSchedule.on(DAY), OFFICE, NOW);

        assertThat(act.kind()).isEqualTo(SessionActKind.SCHEDULING);
        assertThat(act.note()).isEqualTo("08/12/2026");
        assertThat(session.state()).isEqualTo(SessionState.PLANNED);
        assertThat(session.schedule().day()).isEqualTo(DAY);
        assertThat(session.isPlannedFor(SessionSchedule.on(DAY))).isTrue();
    }

    @Test
    void aPostponedSessionKeepsItsReasonAndIsPlannedAgainByANewDay() {
        DialogueSession session = session(SessionState.PLANNED);
        SessionAct postponed = session.postpone("Mưa lũ", OFFICE, NOW);
        assertThat(session.state()).isEqualTo(SessionState.POSTPONED);
        assertThat(postponed.note()).isEqualTo("Mưa lũ");
        assertThat(session.isPlannedFor(DECEMBER)).isFalse();

        SessionAct again = session.schedule(SessionSchedule.on(DAY), OFFICE, NOW);

        assertThat(again.kind()).isEqualTo(SessionActKind.RENEWAL);
        assertThat(session.state()).isEqualTo(SessionState.PLANNED);
    }

    @ParameterizedTest
    @EnumSource(SessionState.class)
    void whatItIsAboutChangesOnlyBeforeItIsOpened(SessionState state) {
        DialogueSession session = session(state);
        SessionDetails other = SessionFixtures.thematic("Thu gom rác thải");

        if (Set.of(SessionState.PLANNED, SessionState.ANNOUNCED, SessionState.POSTPONED)
                .contains(state)) {
            var changes = session.change(other, null, null);
            assertThat(changes.toMap())
                    .containsOnlyKeys("kind", "theme")
                    .containsEntry("theme", "– → Thu gom rác thải");
            assertThat(session.details()).isEqualTo(other);
        } else {
            assertThatThrownBy(() -> session.change(other, null, null)).isInstanceOf(SessionMoveRefused.class);
            assertThat(session.details()).isNotEqualTo(other);
        }
    }

    private static DialogueSession session(SessionState state) {
        DialogueSession session = new DialogueSession(SessionFixtures.periodic(null), DECEMBER);
        ReflectionTestUtils.setField(session, "state", state);
        return session;
    }
}
