package vn.doithoai.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.invitation.InvitationAnswer;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Text;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.VillageSummary;
import vn.doithoai.village.Villages;

/** Reads who has come and who is still awaited. Whether somebody declined depends on the session's day as it is now. */
@Component
class AttendanceRegister {

    /** Rows of a search that are shown; nobody reads more of them at a door. */
    static final int SHOWN = 20;

    private static final int WORDS = 8;

    private static final String PEOPLE = """
            select a.id as attendance, a.invitation_id as invitation, a.name, i.full_name, i.addressee, i.code,
                   i.group_id, coalesce(a.village_id, p.village_id) as village_id, a.origin, a.came_at, a.left_at,
                   a.door, a.recorded_by, s.number as speaking,
                   case when i.answered_for = cast(:day as date) then i.answer end as answer,
                   case when a.undone_at is not null then 'UNDONE' when a.left_at is not null then 'LEFT'
                        else 'PRESENT' end as status
              from attendance a
              left join invitation i on i.id = a.invitation_id
              left join person p on p.id = i.person_id
              left join speaking_request s on s.attendance_id = a.id and s.withdrawn_at is null
             where a.session_id = :session
            union all
            select null, i.id, case when i.answer = 'DELEGATED' and i.answered_for = cast(:day as date) then i.delegate
                   else i.full_name end, i.full_name, i.addressee, i.code, i.group_id, p.village_id, null, null, null,
                   null, null, null, case when i.answered_for = cast(:day as date) then i.answer end,
                   case when i.answer = 'NOT_COMING' and i.answered_for = cast(:day as date) then 'EXCUSED'
                        else 'ABSENT' end
              from invitation i join person p on p.id = i.person_id
             where i.session_id = :session and i.withdrawn_at is null
               and not exists (select 1 from attendance a where a.invitation_id = i.id and a.undone_at is null)""";

    private static final String ROWS =
            "select r.*, g.name as group_name, given_name(r.name) collate \"vi-x-icu\" as given,"
                    + " ' ' || regexp_replace(fold(r.name), '[^a-z0-9]+', ' ', 'g') as name_words,"
                    + " ' ' || regexp_replace(fold(concat_ws(' ', r.name, r.addressee, r.origin, g.name)) || ' '"
                    + " || coalesce(v.search_text, ''), '[^a-z0-9]+', ' ', 'g') as words"
                    + " from (" + PEOPLE + ") r left join person_group g on g.id = r.group_id"
                    + " left join village v on v.id = r.village_id";

    private final JdbcClient jdbc;
    private final Villages villages;

    AttendanceRegister(JdbcClient jdbc, Villages villages) {
        this.jdbc = jdbc;
        this.villages = villages;
    }

    /** Those whose name, letter, village or group has all the words, or whose letter has the code; names first. */
    List<Attendee> search(SessionSummary session, String q, int limit) {
        Map<String, @Nullable Object> parameters = parameters(session);
        String code = q.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        parameters.put("code", code);
        String inName = allWords("name_words", q, parameters);
        return rows(
                "r.status <> 'UNDONE' and (r.code = :code or " + allWords("words", q, parameters) + ")"
                        + " order by (r.code is not distinct from :code) desc, case when " + inName
                        + " then 0 else 1 end, r.given, r.full_name, r.invitation limit " + limit,
                parameters);
    }

    /** One condition, so that the column, which takes some time, is made once for each row. */
    private static String allWords(String column, String q, Map<String, @Nullable Object> parameters) {
        List<String> names = new ArrayList<>();
        for (String word : Text.fold(q).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && names.size() < WORDS) {
                String name = "word" + names.size();
                parameters.put(name, "% " + word + "%");
                names.add(":" + name);
            }
        }
        return names.isEmpty()
                ? "false"
                : "r." + column + " like all (cast(array[" + String.join(", ", names) + "] as text[]))";
    }

    /** Who came last, whichever door. */
    List<Attendee> latest(SessionSummary session, int limit) {
        return rows(
                "r.status in ('PRESENT', 'LEFT') order by r.came_at desc, r.attendance limit " + limit,
                parameters(session));
    }

    Optional<Attendee> find(SessionSummary session, InvitationId invitation) {
        Map<String, @Nullable Object> parameters = parameters(session);
        parameters.put("invitation", invitation.value());
        return rows("r.status <> 'UNDONE' and r.invitation = :invitation", parameters).stream()
                .findFirst();
    }

    /** Also one that was undone. */
    Optional<Attendee> find(SessionSummary session, AttendanceId attendance) {
        Map<String, @Nullable Object> parameters = parameters(session);
        parameters.put("attendance", attendance.value());
        return rows("r.attendance = :attendance", parameters).stream().findFirst();
    }

    /** All who are invited, by name. */
    List<Attendee> invited(SessionSummary session) {
        return rows(
                "r.status <> 'UNDONE' and r.invitation is not null order by r.given, r.full_name, r.invitation",
                parameters(session));
    }

    /** The same in portions; what a door needs in order to find people without a network. */
    List<Awaited> awaited(SessionSummary session, int page, int size) {
        Map<String, @Nullable Object> parameters = parameters(session);
        return jdbc.sql("select * from (" + ROWS + ") r where r.status <> 'UNDONE' and r.invitation is not null"
                        + " order by r.given, r.full_name, r.invitation limit " + size + " offset " + (page - 1) * size)
                .params(parameters)
                .query((row, n) -> new Awaited(
                        row.getObject("invitation", UUID.class),
                        row.getString("words").strip(),
                        row.getString("name"),
                        row.getString("addressee"),
                        row.getString("group_name"),
                        row.getString("code"),
                        AttendanceStatus.valueOf(row.getString("status"))))
                .list();
    }

    /** @param words folded, what a search compares with */
    record Awaited(
            UUID invitation,
            String words,
            String name,
            String addressee,
            @Nullable String group,
            String code,
            AttendanceStatus status) {

        public boolean isThere() {
            return status.isThere();
        }

        public boolean isDeclined() {
            return status == AttendanceStatus.EXCUSED;
        }
    }

    Page<Attendee> list(SessionSummary session, AttendanceFilter filter, Pageable page) {
        Map<String, @Nullable Object> parameters = parameters(session);
        String where = filter.part().condition();
        if (filter.q() != null) {
            parameters.put("code", filter.q().toUpperCase(Locale.ROOT));
            where += " and (r.code = :code or " + allWords("words", filter.q(), parameters) + ")";
        }
        long total = jdbc.sql("select count(*) from (" + ROWS + ") r where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        String order = page.getSort().stream()
                .map(column -> "r." + column.getProperty() + (column.isDescending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
        String portion = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
        return new PageImpl<>(rows(where + " order by " + order + portion, parameters), page, total);
    }

    private Map<String, @Nullable Object> parameters(SessionSummary session) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("session", session.id().value());
        parameters.put("day", session.schedule().day());
        return parameters;
    }

    private List<Attendee> rows(String condition, Map<String, @Nullable Object> parameters) {
        Map<UUID, String> names = new HashMap<>();
        return jdbc.sql("select * from (" + ROWS + ") r where " + condition)
                .params(parameters)
                .query((row, n) -> attendee(row, names))
                .list();
    }

    private Attendee attendee(ResultSet row, Map<UUID, String> names) throws SQLException {
        UUID attendance = row.getObject("attendance", UUID.class);
        UUID invitation = row.getObject("invitation", UUID.class);
        UUID group = row.getObject("group_id", UUID.class);
        UUID village = row.getObject("village_id", UUID.class);
        String answer = row.getString("answer");
        return new Attendee(
                attendance == null ? null : new AttendanceId(attendance),
                invitation == null ? null : new InvitationId(invitation),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("addressee"),
                village == null ? row.getString("origin") : villageName(village, names),
                group == null ? null : new PersonGroupId(group),
                row.getString("group_name"),
                row.getString("code"),
                answer == null ? null : InvitationAnswer.valueOf(answer),
                AttendanceStatus.valueOf(row.getString("status")),
                moment(row.getTimestamp("came_at")),
                moment(row.getTimestamp("left_at")),
                row.getString("door"),
                row.getString("recorded_by"),
                row.getObject("speaking", Integer.class));
    }

    /** All open villages at once, a closed one by itself. */
    String villageName(UUID village, Map<UUID, String> names) {
        if (names.isEmpty()) {
            for (VillageSummary open : villages.open()) {
                names.put(open.id().value(), open.displayName());
            }
        }
        return names.computeIfAbsent(village, closed -> villages.displayName(new VillageId(closed)));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
