package vn.doithoai.attendance;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/**
 * What doors without a network kept and send later. Each arrival counts once, however often it is sent; of two about the
 * same person the earlier one holds.
 */
@Service
class Arrivals {

    /** A door forgets what is older. */
    static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final AttendanceRegister register;
    private final Attendances attendances;
    private final DialogueSessions sessions;
    private final Clock clock;

    Arrivals(
            JdbcClient jdbc,
            AttendanceRegister register,
            Attendances attendances,
            DialogueSessions sessions,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.attendances = attendances;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * One arrival as a door sends it.
     *
     * @param id drawn by the door
     * @param ago how long ago, so that a wrong clock does no harm
     */
    record Arrival(UUID id, InvitationId invitation, Duration ago) {

        /** Three words: id, invitation, seconds. Empty when they are no such words. */
        static Optional<Arrival> read(String line) {
            String[] words = line.strip().split(" ");
            try {
                if (words.length != 3) {
                    return Optional.empty();
                }
                Duration ago = Duration.ofSeconds(Long.parseUnsignedLong(words[2]));
                return ago.isNegative() || ago.compareTo(KEPT) > 0
                        ? Optional.empty()
                        : Optional.of(new Arrival(
                                UUID.fromString(words[0]), new InvitationId(UUID.fromString(words[1])), ago));
            } catch (IllegalArgumentException | ArithmeticException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** What became of an arrival; whatever it is, the door forgets it. */
    enum Outcome {
        RECORDED,
        /** Recorded before, here or elsewhere. */
        KNOWN,
        /** The invitation is withdrawn, or it wasn't the day. */
        REFUSED
    }

    /** In the order of the invitations, so that two doors never wait for each other. */
    @Transactional
    Map<UUID, Outcome> record(SessionId id, List<Arrival> arrivals, @Nullable String door, Actor actor) {
        actor.require(Permission.ATTENDANCE_RECORD);
        SessionSummary session = sessions.find(id, actor);
        Map<UUID, Outcome> outcomes = new HashMap<>();
        arrivals.stream()
                .sorted(Comparator.comparing(
                        arrival -> arrival.invitation().value().toString()))
                .forEach(arrival -> outcomes.put(arrival.id(), record(session, arrival, door, actor)));
        return outcomes;
    }

    private Outcome record(SessionSummary session, Arrival arrival, @Nullable String door, Actor actor) {
        Instant at = clock.instant().minus(arrival.ago());
        Attendee person = register.find(session, arrival.invitation()).orElse(null);
        if (person == null || !isTheDay(session, at)) {
            return Outcome.REFUSED;
        }
        if (!isNew(session, arrival, at, actor)) {
            return Outcome.KNOWN;
        }
        if (person.attendance() == null && attendances.come(session, person, at, door, actor)) {
            return Outcome.RECORDED;
        }
        jdbc.sql("update attendance set came_at = :at where invitation_id = :invitation and undone_at is null"
                        + " and came_at > :at")
                .param("at", Timestamp.from(at))
                .param("invitation", arrival.invitation().value())
                .update();
        return Outcome.KNOWN;
    }

    /** Also for a session that has ended meanwhile. */
    private boolean isTheDay(SessionSummary session, Instant at) {
        LocalDate day = at.atZone(clock.getZone()).toLocalDate();
        return day.equals(session.schedule().day()) && DoorState.of(session, day) != DoorState.NOT_HELD;
    }

    private boolean isNew(SessionSummary session, Arrival arrival, Instant at, Actor actor) {
        return jdbc.sql("insert into attendance_arrival (id, session_id, invitation_id, came_at, sent_at, sent_by)"
                                + " values (:id, :session, :invitation, :at, :now, :actor) on conflict (id) do nothing")
                        .param("id", arrival.id())
                        .param("session", session.id().value())
                        .param("invitation", arrival.invitation().value())
                        .param("at", Timestamp.from(at))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("actor", actor.name())
                        .update()
                == 1;
    }
}
