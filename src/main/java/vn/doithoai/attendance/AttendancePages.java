package vn.doithoai.attendance;

import java.util.List;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages about attendance show. */
final class AttendancePages {

    private AttendancePages() {}

    /**
     * @param recording the actor checks people in, and it is the day
     * @param named the actor may see who is there
     * @param people what was searched for, or who came last
     * @param searched there was something to search for
     * @param more there are further people than those shown
     */
    record DoorPage(
            SessionSummary session,
            DoorState state,
            boolean recording,
            boolean named,
            DoorRequest door,
            AttendanceFigures figures,
            List<Attendee> people,
            boolean searched,
            boolean more,
            List<Option> villages) {

        /** Whose button gets the focus: one key checks in. */
        public boolean isFocused(Attendee person) {
            return searched && people.size() == 1 && person.isAwaited();
        }

        public boolean isAnyFocused() {
            return people.stream().anyMatch(this::isFocused);
        }
    }

    /** @param part which people are shown */
    record ListPage(
            SessionSummary session, Listing<Attendee> listing, List<Option> parts, AttendanceFilter.Part part) {}

    /** What a door keeps in memory for the time without a network. */
    record PeoplePage(List<AttendanceRegister.Awaited> people) {}

    /** What became of what a door sent. */
    record ArrivalsPage(List<Answer> answers) {

        record Answer(String id, Arrivals.Outcome outcome) {}
    }
}
