package vn.doithoai.village;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.Closable;

/** Villages that hold their dialogue together (cụm thôn; Luật 72/2025/QH15, Điều 43). Closed, never deleted. */
@Entity
class VillageCluster extends Closable {

    private String name;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected VillageCluster() {}

    VillageCluster(VillageClusterDetails details) {
        super(UUID.randomUUID());
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

    String name() {
        return name;
    }

    VillageClusterSummary summary(long villages) {
        return new VillageClusterSummary(
                new VillageClusterId(id()),
                new VillageClusterDetails(name, position),
                villages,
                isClosed(),
                currentVersion());
    }
}
