package vn.doithoai.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages about holidays show. */
final class HolidayPages {

    private HolidayPages() {}

    /**
     * @param editable the actor may add and change holidays
     * @param confirmedOn the day on which the office said that the year is complete, null while it hasn't
     * @param incomplete deadlines are counted by the year, and the office hasn't said that it is complete
     */
    record IndexPage(
            Listing<HolidaySummary> listing,
            List<Option> years,
            boolean editable,
            @Nullable String confirmedOn,
            boolean incomplete) {}

    /**
     * @param holiday null for a new one
     * @param conflict what somebody else saved meanwhile, null mostly
     */
    record FormPage(
            @Nullable HolidaySummary holiday, @Nullable Conflict conflict, List<History.Entry> history) {}

    record RemovalPage(HolidaySummary holiday) {}
}
