package vn.doithoai.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonId;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Text;
import vn.doithoai.village.VillageId;

/** Reads the invitations of a session, with how far each is: that depends on the session as it is now. */
@Component
class InvitationRegister {

    /** By given name, as lists of people are. */
    static final Sort BY_NAME = Sort.by("given_name", "full_name", "id");

    static final Sort BY_STATE = Sort.by("state", "given_name", "full_name", "id");

    private static final String STATE = """
            case when i.told is null then 0
                 when i.told is distinct from cast(:told as text) then 1
                 when i.answer is null or i.answered_for is distinct from cast(:day as date) then 2
                 when i.answer = 'COMING' then 3
                 when i.answer = 'DELEGATED' then 4
                 else 5 end""";

    private static final String ROWS = "select i.id, i.session_id, i.person_id, i.group_id, i.full_name, i.addressee,"
            + " i.origin, i.code, i.told, i.told_on, i.told_by, i.answer, i.answered_for, i.answered_at, i.delegate,"
            + " i.answer_note, i.withdrawn_because, i.version, p.given_name, p.village_id,"
            + " p.email is not null as reachable, g.name as group_name, " + STATE + " as state"
            + " from invitation i join person p on p.id = i.person_id left join person_group g on g.id = i.group_id"
            + " where i.session_id = :session";

    private final JdbcClient jdbc;

    InvitationRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<InvitationSummary> page(SessionSummary session, InvitationFilter filter, Pageable page) {
        var asked = new Asked(session, filter);
        long total = jdbc.sql("select count(*) from (" + ROWS + " and i.withdrawn_at is null) r" + asked.where())
                .params(asked.parameters)
                .query(Long.class)
                .single();
        List<InvitationSummary> rows = jdbc.sql("select * from (" + ROWS + " and i.withdrawn_at is null) r"
                        + asked.where() + order(page.getSort()) + " limit :limit offset :offset")
                .params(asked.parameters)
                .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("offset", page.isPaged() ? page.getOffset() : 0L)
                .query(InvitationRegister::summary)
                .list();
        return new PageImpl<>(rows, page, total);
    }

    /** Everybody under the filter, by name; who isn't invited any more is left out. */
    List<InvitationSummary> all(SessionSummary session, InvitationFilter filter) {
        return page(session, filter, Pageable.unpaged(BY_NAME)).getContent();
    }

    /** One, withdrawn or not. */
    Optional<InvitationSummary> find(SessionSummary session, InvitationId id) {
        var asked = new Asked(session, InvitationFilter.ALL);
        return jdbc.sql(ROWS + " and i.id = :id")
                .params(asked.parameters)
                .param("id", id.value())
                .query(InvitationRegister::summary)
                .optional();
    }

    /** Group to how many are invited by it and how many of them come. */
    Map<UUID, Tally> tallies(SessionSummary session) {
        var asked = new Asked(session, InvitationFilter.ALL);
        Map<UUID, Tally> tallies = new HashMap<>();
        jdbc.sql("select r.group_id, count(*) as invited, count(*) filter (where r.state in (3, 4)) as coming from ("
                        + ROWS + " and i.withdrawn_at is null) r group by r.group_id")
                .params(asked.parameters)
                .query((row, n) -> tallies.put(
                        row.getObject("group_id", UUID.class),
                        new Tally(row.getLong("invited"), row.getLong("coming"))))
                .list();
        return tallies;
    }

    /** How many are in each state. */
    Map<InvitationState, Long> states(SessionSummary session) {
        var asked = new Asked(session, InvitationFilter.ALL);
        Map<InvitationState, Long> found = new HashMap<>();
        jdbc.sql("select r.state, count(*) as total from (" + ROWS + " and i.withdrawn_at is null) r group by r.state")
                .params(asked.parameters)
                .query((row, n) -> found.put(InvitationState.values()[row.getInt("state")], row.getLong("total")))
                .list();
        return found;
    }

    record Tally(long invited, long coming) {}

    private static String order(Sort sort) {
        List<String> columns = new ArrayList<>();
        sort.forEach(order -> columns.add("r." + order.getProperty() + (order.isDescending() ? " desc" : "")));
        return columns.isEmpty() ? "" : " order by " + String.join(", ", columns);
    }

    private static InvitationSummary summary(ResultSet row, int number) throws SQLException {
        UUID group = row.getObject("group_id", UUID.class);
        UUID village = row.getObject("village_id", UUID.class);
        String channel = row.getString("told_by");
        String answer = row.getString("answer");
        Timestamp answeredAt = row.getTimestamp("answered_at");
        return new InvitationSummary(
                new InvitationId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                row.getString("addressee"),
                village == null ? null : new VillageId(village),
                group == null ? null : new PersonGroupId(group),
                row.getString("group_name"),
                row.getString("origin"),
                row.getString("code"),
                row.getBoolean("reachable"),
                InvitationState.values()[row.getInt("state")],
                row.getString("told"),
                row.getObject("told_on", LocalDate.class),
                channel == null ? null : DeliveryChannel.valueOf(channel),
                answer == null
                        ? null
                        : new Reply(
                                InvitationAnswer.valueOf(answer),
                                row.getString("delegate"),
                                row.getString("answer_note")),
                row.getObject("answered_for", LocalDate.class),
                answeredAt == null ? null : answeredAt.toInstant(),
                row.getString("withdrawn_because"),
                row.getLong("version"));
    }

    /** What is asked for, with the facts that the session tells now. */
    private static final class Asked {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, @Nullable Object> parameters = new HashMap<>();

        Asked(SessionSummary session, InvitationFilter filter) {
            NoticeFacts facts = NoticeFacts.missing(session).isEmpty() ? NoticeFacts.of(session) : null;
            parameters.put("session", session.id().value());
            parameters.put("told", facts == null ? null : facts.told());
            parameters.put("day", facts == null ? null : facts.day());
            if (filter.q() != null) {
                conditions.add("(fold(r.addressee) like :pattern or r.code = upper(:code))");
                parameters.put("pattern", Text.likePattern(filter.q()));
                parameters.put("code", filter.q());
            }
            if (filter.state() != null) {
                conditions.add("r.state = :state");
                parameters.put("state", filter.state().ordinal());
            }
            if (filter.group() != null) {
                conditions.add("r.group_id = :group");
                parameters.put("group", filter.group().value());
            }
            if (filter.village() != null) {
                conditions.add("r.village_id = :village");
                parameters.put("village", filter.village().value());
            }
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
