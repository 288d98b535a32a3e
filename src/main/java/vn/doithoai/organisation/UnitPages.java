package vn.doithoai.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;

/** What the pages about units show. */
final class UnitPages {

    private UnitPages() {}

    /**
     * @param editable the actor may add and change units
     */
    record IndexPage(Listing<UnitSummary> listing, boolean editable) {}

    record ShowPage(UnitSummary unit, List<History.Entry> history, boolean editable) {}

    /**
     * @param unit null for a new one
     * @param conflict what somebody else saved meanwhile, null mostly
     */
    record FormPage(@Nullable UnitSummary unit, @Nullable Conflict conflict) {}
}
