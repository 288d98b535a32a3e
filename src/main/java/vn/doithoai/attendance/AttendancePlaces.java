package vn.doithoai.attendance;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.session.SessionPlaces;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The figures of the door on the session's page. */
@Component
class AttendancePlaces implements SessionPlaces {

    private final AttendanceTallies tallies;

    AttendancePlaces(AttendanceTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public List<Place> of(SessionSummary session, Actor actor) {
        if (!actor.may(Permission.ATTENDANCE_VIEW) && !actor.may(Permission.ATTENDANCE_RECORD)) {
            return List.of();
        }
        AttendanceFigures figures = tallies.totals(session);
        return List.of(
                new Place("attendance", figures.present(), figures.expected(), AttendanceAddress.of(session.id())));
    }
}
