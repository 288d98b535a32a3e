package vn.doithoai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.Text;
import vn.doithoai.shared.TimeConfiguration;
import vn.doithoai.sheet.Extract;

/** Reading the log (tra cứu nhật ký): newest first, filtered, whole for the export, and the check of the chain. */
@Service
class AuditTrail {

    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};

    private static final String FOUND = """
             from audit_event
            where (:actor::text is null or fold(actor) like '%' || :actor || '%' escape '\\')
              and (:entity::text is null or entity = :entity)
              and (:from::timestamptz is null or at >= :from)
              and (:to::timestamptz is null or at < :to)
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final JsonMapper json;
    private final ActWords words;
    private final ApplicationEventPublisher events;

    AuditTrail(NamedParameterJdbcOperations jdbc, JsonMapper json, ActWords words, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.words = words;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Page<AuditEntry> search(AuditFilter filter, Pageable page, Actor actor) {
        actor.require(Permission.AUDIT_VIEW);
        MapSqlParameterSource values =
                parameters(filter).addValue("limit", page.getPageSize()).addValue("offset", page.getOffset());
        List<AuditEntry> entries = jdbc.query(
                "select *" + FOUND + " order by seq desc limit :limit offset :offset", values, (row, n) -> entry(row));
        Long total = jdbc.queryForObject("select count(*)" + FOUND, values, Long.class);
        return new PageImpl<>(entries, page, total == null ? 0 : total);
    }

    /** Every entry under the filter, newest first. Taking them away is an entry of the log itself, but not in the file. */
    @Transactional
    Extract<AuditEntry> export(AuditFilter filter, Actor actor) {
        actor.require(Permission.AUDIT_VIEW);
        Long newest = jdbc.queryForObject("select coalesce(max(seq), 0)" + FOUND, parameters(filter), Long.class);
        long behind = newest == null ? 1 : newest + 1;
        Integer count = jdbc.queryForObject(
                "select count(*)" + FOUND + " and seq < :before",
                parameters(filter).addValue("before", behind),
                Integer.class);
        Extract<AuditEntry> entries =
                Extract.of(count == null ? 0 : count, before(behind, filter), last -> before(last.seq(), filter));
        events.publishEvent(Act.exported(actor, "audit", entries.count(), filter.actor())
                .filtered("entity", filter.entity())
                .filtered("from", filter.from())
                .filtered("to", filter.to()));
        return entries;
    }

    /** A portion of what the filter finds; in a log that only grows the next one follows without gaps. */
    private List<AuditEntry> before(long seq, AuditFilter filter) {
        return jdbc.query(
                "select *" + FOUND + " and seq < :before order by seq desc limit :limit",
                parameters(filter).addValue("before", seq).addValue("limit", Extract.PORTION),
                (row, n) -> entry(row));
    }

    /** The kinds of things that the log tells of, to choose from. */
    @Transactional(readOnly = true)
    List<String> entities() {
        return jdbc.queryForList("select distinct entity from audit_event order by 1", Map.of(), String.class);
    }

    /** Of the newest entry; null while there is none. */
    @Transactional(readOnly = true)
    @Nullable
    AuditMark mark(Actor actor) {
        actor.require(Permission.AUDIT_VIEW);
        return jdbc
                .query(
                        "select seq, encode(hash, 'hex') as hash from audit_event order by seq desc limit 1",
                        (row, n) -> AuditMark.of(row.getLong("seq"), row.getString("hash")))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Checks every link of the chain, and its newest entry by the head that the database keeps beside the log. Whoever
     * owns the database can rewrite both together; only a mark that was written down elsewhere shows that.
     *
     * @param mark written down earlier, null for none
     */
    @Transactional
    AuditCheck check(@Nullable AuditMark mark, Actor actor) {
        actor.require(Permission.AUDIT_VIEW);
        AuditCheck check = look(mark);
        events.publishEvent(Act.of(actor, "audit.verified", "audit", null)
                .with("result", check.outcome().name())
                .with("entry", Long.toString(check.entry())));
        return check;
    }

    private AuditCheck look(@Nullable AuditMark mark) {
        Long broken = jdbc.queryForObject("select audit_first_broken()", Map.of(), Long.class);
        if (broken != null) {
            return new AuditCheck(AuditCheck.Outcome.BROKEN, broken);
        }
        if (mark != null && !mark.fits(hash(mark.seq()))) {
            return new AuditCheck(AuditCheck.Outcome.DIFFERS_FROM_MARK, mark.seq());
        }
        Long last = jdbc.queryForObject("select coalesce(max(seq), 0) from audit_event", Map.of(), Long.class);
        return new AuditCheck(
                mark == null ? AuditCheck.Outcome.WHOLE : AuditCheck.Outcome.FITS_MARK, last == null ? 0 : last);
    }

    private @Nullable String hash(long seq) {
        return jdbc
                .queryForList(
                        "select encode(hash, 'hex') from audit_event where seq = :seq",
                        Map.of("seq", seq),
                        String.class)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("entity"),
                row.getString("entity_id"),
                words.lines(row.getString("entity"), json.readValue(row.getString("detail"), DETAIL)));
    }

    private static MapSqlParameterSource parameters(AuditFilter filter) {
        return new MapSqlParameterSource()
                .addValue("actor", filter.actor() == null ? null : Text.likePattern(filter.actor()), Types.VARCHAR)
                .addValue("entity", filter.entity(), Types.VARCHAR)
                .addValue("from", startOf(filter.from()), Types.TIMESTAMP)
                .addValue("to", filter.to() == null ? null : startOf(filter.to().plusDays(1)), Types.TIMESTAMP);
    }

    private static @Nullable Timestamp startOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(TimeConfiguration.ZONE).toInstant());
    }
}
