package vn.doithoai.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;

/** What the pages about groups show. */
final class PersonGroupPages {

    private PersonGroupPages() {}

    /**
     * @param editable the actor may add and change groups
     */
    record IndexPage(List<PersonGroupSummary> groups, boolean editable) {}

    /**
     * @param group null for a new one
     * @param conflict what somebody else saved meanwhile, null mostly
     */
    record FormPage(
            @Nullable PersonGroupSummary group,
            List<History.Entry> history,
            @Nullable Conflict conflict) {}
}
