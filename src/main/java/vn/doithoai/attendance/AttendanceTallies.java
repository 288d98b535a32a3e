package vn.doithoai.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.invitation.InvitationTarget;
import vn.doithoai.invitation.Invitations;
import vn.doithoai.session.SessionSummary;

/** Counts who is invited, expected and there. */
@Component
class AttendanceTallies {

    private static final String OF_INVITED = """
            select i.group_id, count(*) as invited, count(a.id) as came,
                   count(*) filter (where not (i.answer is not distinct from 'NOT_COMING'
                                               and i.answered_for is not distinct from cast(:day as date))) as expected
              from invitation i
              left join attendance a on a.invitation_id = i.id and a.undone_at is null
             where i.session_id = :session and (i.withdrawn_at is null or a.id is not null)
             group by i.group_id""";

    private static final String OF_ALL = """
            select count(*) filter (where left_at is null) as present, count(*) filter (where left_at is not null) as gone,
                   count(*) filter (where invitation_id is null) as walk_ins
              from attendance where session_id = :session and undone_at is null""";

    private static final String OF_WALK_INS = """
            select village_id, origin, count(*) as came from attendance
             where session_id = :session and undone_at is null and invitation_id is null
             group by village_id, origin order by count(*) desc, origin""";

    private final JdbcClient jdbc;
    private final Invitations invitations;
    private final AttendanceRegister register;

    AttendanceTallies(JdbcClient jdbc, Invitations invitations, AttendanceRegister register) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.register = register;
    }

    private record Tally(long invited, long expected, long came) {

        Tally plus(Tally other) {
            return new Tally(invited + other.invited, expected + other.expected, came + other.came);
        }
    }

    private record InHall(long present, long left, long walkIns) {}

    AttendanceFigures of(SessionSummary session) {
        Map<@Nullable UUID, Tally> tallies = tallies(session);
        Tally all = tallies.values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
        InHall hall = inHall(session);
        return new AttendanceFigures(
                all.invited(),
                all.expected(),
                hall.present(),
                hall.walkIns(),
                hall.left(),
                groups(session, tallies),
                hall.walkIns() == 0 ? List.of() : villages(session));
    }

    /** Without groups and villages, which take more statements. */
    AttendanceFigures totals(SessionSummary session) {
        Tally all = tallies(session).values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
        InHall hall = inHall(session);
        return new AttendanceFigures(
                all.invited(), all.expected(), hall.present(), hall.walkIns(), hall.left(), List.of(), List.of());
    }

    private Map<@Nullable UUID, Tally> tallies(SessionSummary session) {
        Map<@Nullable UUID, Tally> tallies = new HashMap<>();
        jdbc.sql(OF_INVITED)
                .param("session", session.id().value())
                .param("day", session.schedule().day())
                .query(row -> {
                    tallies.put(
                            row.getObject("group_id", UUID.class),
                            new Tally(row.getLong("invited"), row.getLong("expected"), row.getLong("came")));
                });
        return tallies;
    }

    private InHall inHall(SessionSummary session) {
        return jdbc.sql(OF_ALL)
                .param("session", session.id().value())
                .query((row, n) -> new InHall(row.getLong("present"), row.getLong("gone"), row.getLong("walk_ins")))
                .single();
    }

    private List<AttendanceFigures.Group> groups(SessionSummary session, Map<@Nullable UUID, Tally> tallies) {
        Map<@Nullable UUID, Tally> rest = new HashMap<>(tallies);
        List<AttendanceFigures.Group> groups = new ArrayList<>();
        for (InvitationTarget target : invitations.targets(session)) {
            if (target.group() != null) {
                Tally tally = rest.remove(target.group().value());
                groups.add(group(target, tally == null ? new Tally(0, 0, 0) : tally));
            }
        }
        if (!rest.isEmpty()) {
            Tally others = rest.values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
            groups.add(
                    new AttendanceFigures.Group(null, null, null, others.invited(), others.expected(), others.came()));
        }
        return groups;
    }

    private static AttendanceFigures.Group group(InvitationTarget target, Tally tally) {
        return new AttendanceFigures.Group(
                target.group(), target.name(), target.target(), tally.invited(), tally.expected(), tally.came());
    }

    private List<AttendanceFigures.Origin> villages(SessionSummary session) {
        Map<UUID, String> names = new HashMap<>();
        return jdbc.sql(OF_WALK_INS)
                .param("session", session.id().value())
                .query((row, n) -> {
                    UUID village = row.getObject("village_id", UUID.class);
                    return new AttendanceFigures.Origin(
                            village == null ? row.getString("origin") : register.villageName(village, names),
                            row.getLong("came"));
                })
                .list();
    }
}
