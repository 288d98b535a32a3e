package vn.doithoai.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.preparation.PreparationFixtures.OFFICE;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.session.SessionId;

class HallItemTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final HallItem item =
            new HallItem(new SessionId(UUID.randomUUID()), 1, new HallItemDetails("Ghế ngồi", 200, null));

    @Test
    void aTickedLineTellsWhoAndWhen() {
        item.tick(OFFICE, NOW);

        assertThat(item.summary().isDone()).isTrue();
        assertThat(item.summary().doneBy()).isEqualTo("Hoàng Thị Hòa");
        assertThat(item.summary().doneShown()).isEqualTo("09:00 24/11/2026");

        item.untick();
        assertThat(item.summary().isDone()).isFalse();
        assertThat(item.summary().doneShown()).isNull();
    }

    @Test
    void whatChangedIsToldFieldByField() {
        assertThat(item.change(new HallItemDetails("Ghế ngồi", 250, null)).toMap())
                .containsExactly(java.util.Map.entry("quantity", "200 → 250"));
        assertThat(item.change(new HallItemDetails("Ghế ngồi", 250, null)).isEmpty())
                .isTrue();
    }

    @Test
    void savingALineThatWasTakenOffBringsItBack() {
        item.remove(NOW);
        assertThat(item.isRemoved()).isTrue();

        item.change(new HallItemDetails("Ghế nhựa", 200, null));

        assertThat(item.isRemoved()).isFalse();
    }

    @Test
    void aLineHasANameAndASensibleNumber() {
        assertThatThrownBy(() -> new HallItemDetails(" ", null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HallItemDetails("Ghế", 0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HallItemDetails("Ghế", 100_000, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HallItemDetails("Ghế", 1, "x".repeat(301)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
