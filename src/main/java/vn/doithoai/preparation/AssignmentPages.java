package vn.doithoai.preparation;

import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.Conflict;

/** What the pages about assignments show. */
final class AssignmentPages {

    private AssignmentPages() {}

    /**
     * @param session for which the board was opened, null when it was opened for the plan
     * @param year of the plan
     * @param board null while the year has no issued plan
     */
    record BoardPage(
            @Nullable SessionSummary session,
            int year,
            @Nullable AssignmentBoard board) {}

    /**
     * @param conflict what somebody else saved meanwhile, null mostly
     * @param moved somebody else told how far the work is before this was sent
     */
    record FormPage(
            PaperSummary plan,
            AssignmentLine line,
            @Nullable Conflict conflict,
            boolean moved) {}
}
