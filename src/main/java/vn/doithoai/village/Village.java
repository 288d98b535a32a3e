package vn.doithoai.village;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;

/**
 * A village or residential group (thôn, tổ dân phố) of the commune. The People's Council merges and renames villages; one
 * that ceased is closed and keeps its past, and its name is free for another.
 */
@Entity
class Village {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private VillageKind kind;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable VillageCluster cluster;

    private @Nullable Integer households;
    private @Nullable Integer population;
    private int position;
    private @Nullable Instant closedAt;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Village() {}

    Village(VillageDetails details, @Nullable VillageCluster cluster) {
        this.id = UUID.randomUUID();
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

    /** Ceases to exist (giải thể, sáp nhập). False when it was closed already. */
    boolean close(Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        return true;
    }

    /** False when it was open. */
    boolean reopen() {
        if (closedAt == null) {
            return false;
        }
        closedAt = null;
        return true;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    boolean isClosed() {
        return closedAt != null;
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
