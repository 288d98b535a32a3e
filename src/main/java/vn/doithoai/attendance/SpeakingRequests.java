package vn.doithoai.attendance;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** Who in the hall asks to speak (đăng ký phát biểu), in the order of asking. */
@Service
public class SpeakingRequests {

    private static final String ROWS = """
            select s.id, s.number, s.requested_at, a.id as attendance, a.name, a.invitation_id, a.village_id, a.origin,
                   a.left_at is null as present, p.village_id as home
              from speaking_request s join attendance a on a.id = s.attendance_id
              left join invitation i on i.id = a.invitation_id
              left join person p on p.id = i.person_id
             where s.session_id = :session and s.withdrawn_at is null""";

    private final JdbcClient jdbc;
    private final AttendanceRegister register;
    private final SessionAnnouncing sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpeakingRequests(
            JdbcClient jdbc,
            AttendanceRegister register,
            SessionAnnouncing sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** In order; not those who took it back or whose attendance was undone. */
    @Transactional(readOnly = true)
    public List<SpeakingRequest> ofSession(SessionSummary session) {
        var names = new java.util.HashMap<UUID, String>();
        return jdbc.sql(ROWS + " order by s.number")
                .param("session", session.id().value())
                .query((row, n) -> {
                    UUID village = row.getObject("village_id", UUID.class);
                    UUID place = village == null ? row.getObject("home", UUID.class) : village;
                    return new SpeakingRequest(
                            row.getInt("number"),
                            new AttendanceId(row.getObject("attendance", UUID.class)),
                            row.getString("name"),
                            place == null ? row.getString("origin") : register.villageName(place, names),
                            row.getTimestamp("requested_at").toInstant(),
                            row.getBoolean("present"));
                })
                .list();
    }

    /**
     * Asks to speak; whoever has asked keeps the place.
     *
     * @param attendance somebody in the hall
     */
    @Transactional
    public Requested request(SessionId id, AttendanceId attendance, Actor actor) {
        actor.require(Permission.ATTENDANCE_RECORD);
        SessionSummary session = sessions.hold(id);
        Attendee person = register.find(session, attendance)
                .filter(found -> found.status().isThere())
                .orElseThrow(vn.doithoai.shared.StaleVersion::new);
        if (person.speaking() != null) {
            return new Requested(person.speaking(), false);
        }
        int number = jdbc.sql("insert into speaking_request (id, session_id, attendance_id, number, requested_at,"
                        + " requested_by) select :id, :session, :attendance, coalesce(max(number), 0) + 1, :now, :actor"
                        + " from speaking_request where session_id = :session returning number")
                .param("id", UUID.randomUUID())
                .param("session", id.value())
                .param("attendance", attendance.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", actor.name())
                .query(Integer.class)
                .single();
        events.publishEvent(Act.of(actor, "attendance.speakingRequested", Attendances.ENTITY, id.value())
                .with("person", person.name())
                .with("number", Integer.toString(number)));
        return new Requested(number, true);
    }

    /** @param fresh false when the person had asked before */
    public record Requested(int number, boolean fresh) {}

    /**
     * Doesn't want to speak any more; the number stays with the withdrawn request.
     *
     * @return false when there is nothing to withdraw
     */
    @Transactional
    public boolean withdraw(SessionId id, AttendanceId attendance, Actor actor) {
        actor.require(Permission.ATTENDANCE_RECORD);
        List<String> withdrawn = jdbc.sql("update speaking_request s set withdrawn_at = :now, withdrawn_by = :actor"
                        + " from attendance a where a.id = s.attendance_id and s.session_id = :session"
                        + " and a.id = :attendance and s.withdrawn_at is null returning a.name")
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", actor.name())
                .param("session", id.value())
                .param("attendance", attendance.value())
                .query(String.class)
                .list();
        withdrawn.forEach(name ->
                events.publishEvent(Act.of(actor, "attendance.speakingWithdrawn", Attendances.ENTITY, id.value())
                        .with("person", name)));
        return !withdrawn.isEmpty();
    }
}
