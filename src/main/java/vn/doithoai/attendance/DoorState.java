package vn.doithoai.attendance;

import java.time.LocalDate;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;

/** Whether people are checked in (giờ mở điểm danh): only on the day of the session. */
enum DoorState {
    OPEN,
    /** The session has no fixed day yet. */
    NO_DAY,
    EARLY,
    OVER,
    /** Postponed or cancelled. */
    NOT_HELD;

    static DoorState of(SessionSummary session, LocalDate today) {
        SessionState state = session.state();
        LocalDate day = session.schedule().day();
        if (state == SessionState.POSTPONED || state == SessionState.CANCELLED) {
            return NOT_HELD;
        }
        if (day == null) {
            return NO_DAY;
        }
        if (today.isBefore(day)) {
            return EARLY;
        }
        boolean ended = state == SessionState.ENDED || state == SessionState.CONCLUDED;
        return ended || today.isAfter(day) ? OVER : OPEN;
    }
}
