package vn.doithoai.village;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;

/** Villages that hold their dialogue together (cụm thôn; Luật 72/2025/QH15, Điều 43). Closed, never deleted. */
@Entity
class VillageCluster {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private int position;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected VillageCluster() {}

    VillageCluster(VillageClusterDetails details) {
        this.id = UUID.randomUUID();
        this.name = details.name();
        this.position = details.position();
    }

    Changes change(VillageClusterDetails details) {
        Changes changes =
                new Changes().field("name", name, details.name()).field("position", position, details.position());
        this.name = details.name();
        this.position = details.position();
        return changes;
    }

    /** False when it was closed already. */
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

    String name() {
        return name;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    VillageClusterSummary summary(long villages) {
        return new VillageClusterSummary(
                new VillageClusterId(id),
                new VillageClusterDetails(name, position),
                villages,
                isClosed(),
                version == null ? 0 : version);
    }
}
