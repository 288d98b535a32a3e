package vn.doithoai.attendance;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.village.Villages;
import vn.doithoai.web.Option;

/** Puts the page of a door together. */
@Component
class DoorDesk {

    /** Who came last, while nothing is searched for. */
    private static final int LATEST = 6;

    private final Attendances attendances;
    private final AttendanceRegister register;
    private final Villages villages;

    DoorDesk(Attendances attendances, AttendanceRegister register, Villages villages) {
        this.attendances = attendances;
        this.register = register;
        this.villages = villages;
    }

    AttendancePages.DoorPage page(SessionSummary session, DoorRequest door, Actor actor) {
        DoorState state = attendances.door(session);
        boolean recording = state == DoorState.OPEN && actor.may(Permission.ATTENDANCE_RECORD);
        boolean searched = door.getQ() != null || door.getInvitation() != null;
        List<Attendee> people = recording ? people(session, door) : List.of();
        boolean more = people.size() > AttendanceRegister.SHOWN;
        return new AttendancePages.DoorPage(
                session,
                state,
                recording,
                actor.may(Permission.INVITATION_VIEW),
                door,
                attendances.figures(session),
                more ? people.subList(0, AttendanceRegister.SHOWN) : people,
                searched,
                more,
                recording ? villages() : List.of());
    }

    private List<Attendee> people(SessionSummary session, DoorRequest door) {
        if (door.getInvitation() != null) {
            return register.find(session, door.chosen()).stream().toList();
        }
        return door.getQ() == null
                ? register.latest(session, LATEST)
                : register.search(session, door.getQ(), AttendanceRegister.SHOWN + 1);
    }

    private List<Option> villages() {
        List<Option> options = new ArrayList<>();
        villages.open()
                .forEach(village -> options.add(new Option(village.id().value().toString(), village.displayName())));
        options.add(new Option(WalkInForm.ELSEWHERE, "", "attendance.walkIn.elsewhere"));
        return options;
    }
}
