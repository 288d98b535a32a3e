package vn.doithoai.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VillageTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    private final VillageCluster cluster = new VillageCluster(new VillageClusterDetails("Cụm 1", 1));

    @Test
    void aVillageIsClosedOnce() {
        Village village = village("Đoài", 215);

        assertThat(village.close(NOON)).isTrue();
        assertThat(village.close(NOON)).isFalse();
        assertThat(village.isClosed()).isTrue();
    }

    @Test
    void aVillageIsReopenedOnce() {
        Village village = village("Đoài", 215);
        village.close(NOON);

        assertThat(village.reopen()).isTrue();
        assertThat(village.reopen()).isFalse();
        assertThat(village.isClosed()).isFalse();
    }

    @Test
    void aChangeTellsOldAndNew() {
        Village village = village("Đoài", 215);

        var changes =
                village.change(new VillageDetails(VillageKind.VILLAGE, "Đoài Thượng", null, null, null, 1), cluster);

        assertThat(changes.toMap())
                .containsOnlyKeys("name", "households", "cluster")
                .containsEntry("name", "Đoài → Đoài Thượng")
                .containsEntry("households", "215 → –")
                .containsEntry("cluster", "– → Cụm 1");
    }

    @Test
    void savingTheSameChangesNothing() {
        Village village = village("Đoài", 215);

        assertThat(village.change(village.details(), null).isEmpty()).isTrue();
    }

    private static Village village(String name, int households) {
        return new Village(new VillageDetails(VillageKind.VILLAGE, name, null, households, null, 1), null);
    }
}
