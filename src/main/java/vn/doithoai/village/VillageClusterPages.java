package vn.doithoai.village;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;

/** What the pages about clusters show. */
final class VillageClusterPages {

    private VillageClusterPages() {}

    /**
     * @param editable the actor may add and change clusters
     */
    record IndexPage(Listing<VillageClusterSummary> listing, boolean editable) {}

    /**
     * @param villages the open villages of the cluster
     * @param refusal why the act just asked for was not done, null mostly
     */
    record ShowPage(
            VillageClusterSummary cluster,
            List<VillageSummary> villages,
            List<History.Entry> history,
            boolean editable,
            @Nullable Refusal refusal) {}

    /** Why a cluster was not closed or opened again. */
    enum Refusal {
        HAS_VILLAGES,
        NAME_TAKEN
    }

    /**
     * @param cluster null for a new one
     * @param conflict what somebody else saved meanwhile, null mostly
     */
    record FormPage(
            @Nullable VillageClusterSummary cluster,
            @Nullable Conflict conflict) {}
}
