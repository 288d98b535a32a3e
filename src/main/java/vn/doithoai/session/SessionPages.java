package vn.doithoai.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages about sessions show. */
final class SessionPages {

    private SessionPages() {}

    /**
     * @param foresees the actor may foresee sessions
     */
    record IndexPage(Listing<SessionSummary> listing, List<Option> states, List<Option> clusters, boolean foresees) {}

    /**
     * @param steps the acts that moved it, newest first
     * @param reason why it is postponed or cancelled, null while it is neither
     * @param resultIfHeld last day for the result if it ends on the day that is fixed; null without one
     * @param places pages of other modules that belong to it
     * @param edits changes of what it is about, newest first
     */
    record ShowPage(
            SessionSummary session,
            Allowed allowed,
            List<SessionStep> steps,
            @Nullable String reason,
            @Nullable LocalDate resultIfHeld,
            List<SessionPlaces.Place> places,
            List<History.Entry> edits) {}

    /** What the actor may do with the session now. */
    record Allowed(boolean edit, boolean schedule, boolean postpone, boolean cancel) {}

    /**
     * @param session null for a new one
     * @param shortNotice the day is too near for the notice, which has to be confirmed
     * @param conflict what somebody else saved meanwhile, null mostly
     * @param moved where the session stands when it can't be changed there
     */
    record FormPage(
            @Nullable SessionSummary session,
            List<Option> kinds,
            List<Option> modes,
            List<Option> clusters,
            boolean shortNotice,
            @Nullable Conflict conflict,
            @Nullable SessionState moved) {}

    /** Likewise. */
    record SchedulePage(
            SessionSummary session,
            boolean shortNotice,
            @Nullable Conflict conflict,
            @Nullable SessionState moved) {}

    /**
     * @param act noun of the address: {@code postponement} or {@code cancellation}
     * @param moved where the session stands when somebody else acted first
     */
    record ReasonPage(
            SessionSummary session, String act, @Nullable SessionState moved) {}
}
