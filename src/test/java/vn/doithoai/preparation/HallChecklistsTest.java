package vn.doithoai.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.preparation.PreparationFixtures.OBSERVER;
import static vn.doithoai.preparation.PreparationFixtures.OFFICE;
import static vn.doithoai.preparation.PreparationFixtures.STRANGER;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.StaleVersion;

@PageTest
class HallChecklistsTest {

    @Autowired
    HallChecklists halls;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    BaseData baseData;

    private SessionId session;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        session = PreparationFixtures.session(sessions);
    }

    @Test
    void theUsualThingsComeOnceInTheirOrder() {
        assertThat(halls.isBegun(session)).isFalse();

        assertThat(halls.begin(session, OFFICE)).isEqualTo(UsualHallItem.values().length);
        assertThat(halls.begin(session, OFFICE)).isZero();

        assertThat(halls.isBegun(session)).isTrue();
        var lines = halls.of(session, OBSERVER);
        assertThat(lines).hasSameSizeAs(UsualHallItem.values());
        assertThat(lines.get(0).details())
                .isEqualTo(new HallItemDetails("Ghế ngồi cho đại biểu và Nhân dân", 200, null));
        assertThat(halls.count(session).getDone()).isZero();
    }

    @Test
    void ofTwoWhoActOnOneLineTheSecondIsTold() {
        HallItemId id = halls.add(session, new HallItemDetails("Ghế", 200, null), OFFICE);
        long opened = find(id).version();
        halls.tick(session, id, opened, OFFICE);

        assertThatThrownBy(() -> halls.tick(session, id, opened, OFFICE)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> halls.untick(session, id, opened, OFFICE)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> halls.remove(session, id, opened, OFFICE)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> halls.change(session, id, new HallItemDetails("Ghế nhựa", 9, null), opened, OFFICE))
                .isInstanceOf(StaleVersion.class);
        assertThat(find(id).details().name()).isEqualTo("Ghế");
        assertThat(halls.count(session).getDone()).isEqualTo(1);
    }

    @Test
    void aLineThatWasTakenOffIsNoLongerCountedButStillFound() {
        HallItemId id = halls.add(session, new HallItemDetails("Ghế", 200, null), OFFICE);

        halls.remove(session, id, find(id).version(), OFFICE);

        assertThat(halls.of(session, OBSERVER)).isEmpty();
        assertThat(halls.count(session).getTotal()).isZero();
        assertThat(find(id).removed()).isTrue();
    }

    @Test
    void whoMayNotIsToldNothing() {
        HallItemId id = halls.add(session, new HallItemDetails("Ghế", 200, null), OFFICE);
        SessionId other = PreparationFixtures.session(sessions);

        assertThatThrownBy(() -> halls.of(session, STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> halls.begin(session, OBSERVER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> halls.tick(session, id, 0, OBSERVER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> halls.tick(other, id, 0, OFFICE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> halls.begin(new SessionId(UUID.randomUUID()), OFFICE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        halls.add(new SessionId(UUID.randomUUID()), new HallItemDetails("Ghế", null, null), OFFICE))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update hall_item set name = ''",
                "update hall_item set quantity = 0",
                "update hall_item set quantity = 100000",
                "update hall_item set note = repeat('x', 301)",
                "update hall_item set done_at = now()",
                "update hall_item set position = 0"
            })
    void theDatabaseKeepsTheSameRules(String wrong) throws Exception {
        halls.add(session, new HallItemDetails("Ghế", 200, null), OFFICE);

        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(wrong)).isInstanceOf(SQLException.class);
        }
    }

    private HallItemSummary find(HallItemId id) {
        return halls.find(session, id, OBSERVER);
    }
}
