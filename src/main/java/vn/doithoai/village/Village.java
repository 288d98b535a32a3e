package vn.doithoai.village;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.Closable;

/**
 * A village or residential group (thôn, tổ dân phố) of the commune. The People's Council merges and renames villages; one
 * that ceased is closed and keeps its past, and its name is free for another.
 */
@Entity
class Village extends Closable {

    @Enumerated(EnumType.STRING)
    private VillageKind kind;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable VillageCluster cluster;

    private @Nullable Integer households;
    private @Nullable Integer population;
    private int position;

    /** Kept by the database and only searched, never read back: a save that reads it back can't tell a stale version. */
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Village() {}

    Village(VillageDetails details, @Nullable VillageCluster cluster) {
        super(UUID.randomUUID());
        this.kind = details.kind();
        this.name = details.name();
        this.cluster = cluster;
        this.households = details.households();
        this.population = details.population();
        this.position = details.position();
    }

    Changes change(VillageDetails details, @Nullable VillageCluster newCluster) {
        Changes changes = new Changes()
                .field("kind", kind, details.kind())
                .field("name", name, details.name())
                .field("cluster", nameOf(cluster), nameOf(newCluster))
                .field("households", households, details.households())
                .field("population", population, details.population())
                .field("position", position, details.position());
        this.kind = details.kind();
        this.name = details.name();
        this.cluster = newCluster;
        this.households = details.households();
        this.population = details.population();
        this.position = details.position();
        return changes;
    }

    @Nullable
    String clusterName() {
        return nameOf(cluster);
    }

    VillageDetails details() {
        VillageClusterId clusterId = cluster == null ? null : new VillageClusterId(cluster.id());
        return new VillageDetails(kind, name, clusterId, households, population, position);
    }

    private static @Nullable String nameOf(@Nullable VillageCluster cluster) {
        return cluster == null ? null : cluster.name();
    }
}
