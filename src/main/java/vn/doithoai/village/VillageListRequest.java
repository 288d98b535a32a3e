package vn.doithoai.village;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which villages a list is asked for. */
@NullUnmarked
class VillageListRequest extends ListRequest {

    private static final Sorting SORTING = Sorting.by("position", "position", "name")
            .or("name", "name", "kind")
            .or("cluster", "c.position", "c.name", "position", "name");

    private VillageKind kind;
    private UUID cluster;

    Sorting.Chosen order() {
        return SORTING.chosen(getSort());
    }

    @Nullable
    VillageClusterId clusterId() {
        return cluster == null ? null : new VillageClusterId(cluster);
    }

    public VillageKind getKind() {
        return kind;
    }

    public void setKind(VillageKind kind) {
        this.kind = kind;
    }

    public UUID getCluster() {
        return cluster;
    }

    public void setCluster(UUID cluster) {
        this.cluster = cluster;
    }
}
