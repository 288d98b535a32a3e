package vn.doithoai.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;

/** What the pages about the hall show. */
final class HallPages {

    private HallPages() {}

    /**
     * @param startable the usual things can still be put on the list
     * @param changed the line that somebody else changed before the button was pressed, null mostly
     */
    record ListPage(
            SessionSummary session,
            List<HallItemSummary> items,
            boolean editable,
            boolean startable,
            @Nullable HallItemSummary changed,
            List<History.Entry> history) {

        public long done() {
            return items.stream().filter(HallItemSummary::isDone).count();
        }
    }

    /** @param conflict what somebody else saved meanwhile, null mostly */
    record ItemPage(
            SessionSummary session,
            HallItemSummary item,
            @Nullable Conflict conflict) {}
}
