package vn.doithoai.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;

/** What the pages about the backdrop show. */
final class BackdropPages {

    private BackdropPages() {}

    record ShowPage(SessionSummary session, BackdropSummary backdrop, boolean editable, List<History.Entry> history) {}

    /** @param conflict what somebody else saved meanwhile, null mostly */
    record FormPage(SessionSummary session, @Nullable Conflict conflict) {}
}
