package vn.doithoai.village;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages about villages show. */
final class VillagePages {

    private VillagePages() {}

    /**
     * @param editable the actor may add and change villages
     */
    record IndexPage(Listing<VillageSummary> listing, List<Option> clusters, boolean editable) {}

    /**
     * @param nameTaken it can't be opened again: another open village has the name now
     */
    record ShowPage(VillageSummary village, List<History.Entry> history, boolean editable, boolean nameTaken) {}

    /**
     * @param village null for a new one
     * @param clusters the open ones, and the village's own
     * @param conflict what somebody else saved meanwhile, null mostly
     */
    record FormPage(
            @Nullable VillageSummary village,
            List<Option> clusters,
            @Nullable Conflict conflict) {}
}
