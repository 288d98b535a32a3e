package vn.doithoai.attendance;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** Who is in the hall (điểm danh). However many doors check the same person in, there is one attendance. */
@Service
public class Attendances {

    static final String ENTITY = "attendance";

    /** Letters of a door's name. */
    static final int DOOR = 40;

    private final JdbcClient jdbc;
    private final AttendanceRegister register;
    private final AttendanceTallies tallies;
    private final DialogueSessions sessions;
    private final SpeakingRequests speaking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendances(
            JdbcClient jdbc,
            AttendanceRegister register,
            AttendanceTallies tallies,
            DialogueSessions sessions,
            SpeakingRequests speaking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.tallies = tallies;
        this.sessions = sessions;
        this.speaking = speaking;
        this.events = events;
        this.clock = clock;
    }

    /** Figures without names, for whoever may see the session. */
    @Transactional(readOnly = true)
    public AttendanceFigures figures(SessionSummary session) {
        return tallies.of(session);
    }

    DoorState door(SessionSummary session) {
        return DoorState.of(session, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    Page<Attendee> list(SessionSummary session, AttendanceFilter filter, Pageable page, Actor actor) {
        actor.require(Permission.INVITATION_VIEW);
        return register.list(session, filter, page);
    }

    /** Everybody under the filter, to be taken away as a file; that is audited. */
    @Transactional
    List<Attendee> export(SessionSummary session, AttendanceFilter filter, Pageable order, Actor actor) {
        List<Attendee> found = list(session, filter, order, actor).getContent();
        events.publishEvent(Act.exported(actor, "attendance", found.size(), filter.q())
                .with("part", filter.part().name())
                .with("session", session.displayName()));
        return found;
    }

    /**
     * Checks an invited person in (điểm danh).
     *
     * @param door what the door is called, null where there is only one
     * @throws DoorClosed when it is not the day of the session
     * @throws StaleVersion when the invitation was withdrawn
     */
    @Transactional
    public CheckIn checkIn(SessionId id, InvitationId invitation, @Nullable String door, Actor actor) {
        SessionSummary session = open(id, actor);
        Attendee awaited = register.find(session, invitation).orElseThrow(StaleVersion::new);
        if (awaited.attendance() != null) {
            return new CheckIn(awaited, false);
        }
        boolean fresh = come(session, awaited, clock.instant(), door, actor);
        return new CheckIn(register.find(session, invitation).orElseThrow(StaleVersion::new), fresh);
    }

    /** @return false when another door was quicker */
    boolean come(SessionSummary session, Attendee awaited, Instant at, @Nullable String door, Actor actor) {
        InvitationId invitation = awaited.invitation();
        int added = jdbc.sql("insert into attendance (id, session_id, invitation_id, name, came_at, door, recorded_by)"
                        + " values (:id, :session, :invitation, :name, :at, :door, :actor)"
                        + " on conflict (invitation_id) where undone_at is null do nothing")
                .param("id", UUID.randomUUID())
                .param("session", session.id().value())
                .param("invitation", invitation == null ? null : invitation.value())
                .param("name", awaited.name())
                .param("at", Timestamp.from(at))
                .param("door", door)
                .param("actor", actor.name())
                .update();
        if (added == 1) {
            events.publishEvent(
                    Act.of(actor, "attendance.checkedIn", ENTITY, session.id().value())
                            .with("person", awaited.name()));
        }
        return added == 1;
    }

    /**
     * Somebody comes without an invitation.
     *
     * @return the number among those who ask to speak, null without a wish
     */
    @Transactional
    public @Nullable Integer walkIn(SessionId id, WalkIn guest, @Nullable String door, Actor actor) {
        SessionSummary session = open(id, actor);
        UUID attendance = UUID.randomUUID();
        jdbc.sql("insert into attendance (id, session_id, name, village_id, origin, came_at, door, recorded_by)"
                        + " values (:id, :session, :name, :village, :origin, :at, :door, :actor)")
                .param("id", attendance)
                .param("session", id.value())
                .param("name", guest.name())
                .param(
                        "village",
                        guest.village() == null ? null : guest.village().value())
                .param("origin", guest.village() == null ? guest.origin() : null)
                .param("at", Timestamp.from(clock.instant()))
                .param("door", door)
                .param("actor", actor.name())
                .update();
        events.publishEvent(
                Act.of(actor, "attendance.walkIn", ENTITY, id.value()).with("person", guest.name()));
        return guest.speaks()
                ? speaking.request(id, new AttendanceId(attendance), actor).number()
                : null;
    }

    /**
     * It was recorded by mistake (hoàn tác); the row stays.
     *
     * @return false when somebody had undone it before
     */
    @Transactional
    public boolean undo(SessionId id, AttendanceId attendance, Actor actor) {
        Act act = Act.of(actor, "attendance.undone", ENTITY, id.value());
        boolean changed = move(id, attendance, "undone_at = :now, undone_by = :actor", "true", act);
        if (changed) {
            speaking.withdraw(id, attendance, actor);
        }
        return changed;
    }

    /** Goes before the end (về sớm). */
    @Transactional
    public boolean leave(SessionId id, AttendanceId attendance, Actor actor) {
        Act act = Act.of(actor, "attendance.left", ENTITY, id.value());
        return move(id, attendance, "left_at = greatest(:now, came_at)", "left_at is null", act);
    }

    /** Is back, or had not gone at all (vào lại). */
    @Transactional
    public boolean comeBack(SessionId id, AttendanceId attendance, Actor actor) {
        Act act = Act.of(actor, "attendance.cameBack", ENTITY, id.value());
        return move(id, attendance, "left_at = null", "left_at is not null", act);
    }

    private boolean move(SessionId id, AttendanceId attendance, String change, String condition, Act act) {
        Attendee person = person(open(id, act.actor()), attendance);
        boolean changed =
                jdbc.sql("update attendance set " + change + " where id = :id and undone_at is null and " + condition)
                                .param("id", attendance.value())
                                .param("now", Timestamp.from(clock.instant()))
                                .param("actor", act.actor().name())
                                .update()
                        == 1;
        if (changed) {
            events.publishEvent(act.with("person", person.name()));
        }
        return changed;
    }

    /** @throws NotFound also when it belongs to another session */
    Attendee person(SessionSummary session, AttendanceId attendance) {
        return register.find(session, attendance).orElseThrow(() -> new NotFound("attendance " + attendance.value()));
    }

    /**
     * Somebody in the hall of a session that is on.
     *
     * @throws StaleVersion when it was undone
     */
    Attendee inHall(SessionSummary session, AttendanceId attendance, Actor actor) {
        open(session.id(), actor);
        Attendee person = person(session, attendance);
        if (!person.status().isThere()) {
            throw new StaleVersion();
        }
        return person;
    }

    private SessionSummary open(SessionId id, Actor actor) {
        actor.require(Permission.ATTENDANCE_RECORD);
        SessionSummary session = sessions.find(id, actor);
        DoorState door = door(session);
        if (door != DoorState.OPEN) {
            throw new DoorClosed(door);
        }
        return session;
    }
}
