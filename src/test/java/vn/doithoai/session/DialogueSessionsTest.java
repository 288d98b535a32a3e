package vn.doithoai.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.session.SessionFixtures.CHAIR;
import static vn.doithoai.session.SessionFixtures.DAY;
import static vn.doithoai.session.SessionFixtures.OBSERVER;
import static vn.doithoai.session.SessionFixtures.OFFICE;
import static vn.doithoai.session.SessionFixtures.STRANGER;
import static vn.doithoai.session.SessionFixtures.december;
import static vn.doithoai.session.SessionFixtures.morning;
import static vn.doithoai.session.SessionFixtures.periodic;
import static vn.doithoai.session.SessionFixtures.thematic;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.village.VillageClusterDetails;
import vn.doithoai.village.VillageClusterId;
import vn.doithoai.village.VillageClusters;

@PageTest
class DialogueSessionsTest {

    @Autowired
    DialogueSessions sessions;

    @Autowired
    VillageClusters clusters;

    @Autowired
    BaseData baseData;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void aForeseenSessionIsFoundWithItsClusterAndItsClock() {
        VillageClusterId cluster = cluster("Cụm Trung tâm");

        SessionSummary session = find(sessions.foresee(periodic(cluster), morning(DAY), OFFICE));

        assertThat(session.displayName()).isEqualTo("Hội nghị đối thoại với Nhân dân Cụm Trung tâm");
        assertThat(session.clusterName()).isEqualTo("Cụm Trung tâm");
        assertThat(session.details()).isEqualTo(periodic(cluster));
        assertThat(session.schedule()).isEqualTo(morning(DAY));
        assertThat(session.state()).isEqualTo(SessionState.PLANNED);
        assertThat(session.clocks().notice().lastDay()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(session.clocks().notice().daysLeft()).isEqualTo(7);
    }

    @Test
    void aYearsSessionsComeInTheOrderOfTheirDays() {
        SessionId late = foresee(morning(DAY.plusDays(2)));
        SessionId period = foresee(december());
        SessionId early = foresee(morning(DAY));
        sessions.foresee(
                new SessionDetails(2027, SessionKind.AD_HOC, null, SessionMode.ONLINE, null, null, null, null),
                SessionSchedule.on(LocalDate.of(2027, 3, 1)),
                OFFICE);

        assertThat(sessions.ofYear(2026, OBSERVER))
                .extracting(SessionSummary::id)
                .containsExactly(period, early, late);
    }

    @Test
    void theNextSessionHasADayThatIsNotPast() {
        foresee(december());
        foresee(SessionSchedule.on(LocalDate.of(2026, 11, 23)));
        SessionId postponed = foresee(morning(DAY));
        sessions.postpone(postponed, "Mưa lũ", find(postponed).version(), OFFICE);
        assertThat(sessions.next(OBSERVER)).isEmpty();

        SessionId next = foresee(morning(DAY.plusDays(1)));

        assertThat(sessions.next(OBSERVER)).map(SessionSummary::id).contains(next);
    }

    @Test
    void theWayOfASessionIsToldWithReasonsNewestFirst() {
        SessionId id = foresee(december());
        sessions.schedule(id, morning(DAY), find(id).version(), OFFICE);
        sessions.postpone(id, "Mưa lũ, đường vào xã bị sạt", find(id).version(), OFFICE);
        sessions.schedule(id, morning(DAY.plusDays(14)), find(id).version(), OFFICE);
        sessions.cancel(id, "Gộp với hội nghị toàn xã", find(id).version(), CHAIR);

        List<SessionStep> steps = sessions.steps(id, OBSERVER);

        assertThat(steps)
                .extracting(SessionStep::kind)
                .containsExactly(
                        SessionActKind.CANCELLATION,
                        SessionActKind.RENEWAL,
                        SessionActKind.POSTPONEMENT,
                        SessionActKind.SCHEDULING,
                        SessionActKind.FORESIGHT);
        assertThat(steps.get(0).actor()).isEqualTo(CHAIR.name());
        assertThat(steps.get(2).note()).isEqualTo("Mưa lũ, đường vào xã bị sạt");
        assertThat(steps.get(3).note()).isEqualTo("08:00 – 11:30, 08/12/2026");
        assertThat(jdbc.sql("select action from audit_event where entity = 'session' order by seq")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "session.foreseen",
                        "session.scheduled",
                        "session.postponed",
                        "session.planned",
                        "session.cancelled");
    }

    @Test
    void theSameScheduleAgainIsNoAct() {
        SessionId id = foresee(morning(DAY));

        sessions.schedule(id, morning(DAY), find(id).version(), OFFICE);

        assertThat(sessions.steps(id, OBSERVER)).hasSize(1);
    }

    @Test
    void ofTwoWhoChangeTheSameSessionTheSecondIsTold() {
        SessionId id = foresee(morning(DAY));
        long opened = find(id).version();
        sessions.change(id, thematic("Thu gom rác thải"), opened, OFFICE);

        assertThatThrownBy(() -> sessions.change(id, thematic("Nước sạch"), opened, OFFICE))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> sessions.schedule(id, december(), opened, OFFICE))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> sessions.postpone(id, "Mưa lũ", opened, OFFICE))
                .isInstanceOf(StaleVersion.class);
        assertThat(find(id).details().theme()).isEqualTo("Thu gom rác thải");
    }

    @Test
    void aCancelledSessionDoesNothingMore() {
        SessionId id = foresee(morning(DAY));
        sessions.cancel(id, "Gộp với hội nghị khác", find(id).version(), CHAIR);
        long version = find(id).version();

        assertThatThrownBy(() -> sessions.cancel(id, "Lần nữa", version, CHAIR)).isInstanceOf(SessionMoveRefused.class);
        assertThatThrownBy(() -> sessions.postpone(id, "Mưa lũ", version, OFFICE))
                .isInstanceOf(SessionMoveRefused.class);
        assertThatThrownBy(() -> sessions.schedule(id, december(), version, OFFICE))
                .isInstanceOf(SessionMoveRefused.class);
        assertThatThrownBy(() -> sessions.change(id, thematic("Nước sạch"), version, OFFICE))
                .isInstanceOf(SessionMoveRefused.class);
        assertThat(sessions.steps(id, OBSERVER)).hasSize(2);
    }

    @Test
    void whoMayNotIsToldNothing() {
        SessionId id = foresee(morning(DAY));
        long version = find(id).version();

        assertThatThrownBy(() -> sessions.find(id, STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.ofYear(2026, STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.next(STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.foresee(periodic(null), december(), CHAIR))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.schedule(id, december(), version, CHAIR))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.postpone(id, "Mưa lũ", version, CHAIR))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.cancel(id, "Gộp", version, OFFICE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> sessions.foresee(periodic(new VillageClusterId(UUID.randomUUID())), december(), OFFICE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSearchIgnoresDiacriticsAndKeepsToItsFilters() {
        VillageClusterId cluster = cluster("Cụm Trung tâm");
        SessionId waste = sessions.foresee(thematic("Thu gom rác thải"), morning(DAY), OFFICE);
        SessionId local = sessions.foresee(periodic(cluster), december(), OFFICE);

        assertThat(found(new SessionFilter("rac thai", null, null, null))).containsExactly(waste);
        assertThat(found(new SessionFilter("thang 12", 2026, SessionState.PLANNED, cluster)))
                .containsExactly(local);
        assertThat(found(new SessionFilter(null, 2027, null, null))).isEmpty();
        assertThat(found(new SessionFilter(null, null, SessionState.CANCELLED, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dialogue_session set voters_asking = 5",
                "update dialogue_session set kind = 'ON_DEMAND', voters_asking = 99, voters = 1000",
                "update dialogue_session set kind = 'ON_DEMAND'",
                "update dialogue_session set kind = 'THEMATIC'",
                "update dialogue_session set online_room = 'https://hop.example/1'",
                "update dialogue_session set last_day = first_day - 1",
                "update dialogue_session set label = 'trong tháng 12'",
                "update dialogue_session set ends_at = '07:00'",
                "update dialogue_session set questions_until = last_day + 1",
                "update dialogue_session set state = 'ENDED'",
                "update session_act set note = 'khác'",
                "delete from session_act"
            })
    void theDatabaseKeepsTheSameRules(String wrong) throws Exception {
        foresee(morning(DAY));

        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(wrong)).isInstanceOf(SQLException.class);
        }
    }

    private List<SessionId> found(SessionFilter filter) {
        return sessions.search(filter, Pageable.unpaged(), OBSERVER)
                .map(SessionSummary::id)
                .getContent();
    }

    private SessionId foresee(SessionSchedule schedule) {
        return sessions.foresee(periodic(null), schedule, OFFICE);
    }

    private SessionSummary find(SessionId id) {
        return sessions.find(id, OBSERVER);
    }

    private VillageClusterId cluster(String name) {
        return clusters.create(new VillageClusterDetails(name, 1), BaseData.PROGRAM);
    }
}
