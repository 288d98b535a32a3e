package vn.doithoai.personimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;

/**
 * Lists waiting to be taken in. Each belongs to the account that brought it; a few are kept, for a day. What was taken in
 * keeps its row without the file, for its result and for the history of the persons.
 */
@Service
class PersonUploads {

    static final Duration KEPT = Duration.ofHours(24);

    private static final int KEPT_PER_ACCOUNT = 5;
    private static final TypeReference<Map<Integer, String>> TEXTS = new TypeReference<>() {};
    private static final String OWN = " where id = ? and account_id = ? and (committed_at is not null or added_at > ?)";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PersonUploads(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public UUID add(String fileName, byte[] content, Actor actor) {
        UUID account = account(actor);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into person_import (id, account_id, file_name, content, added_at)
                        values (?, ?, ?, ?, ?)""")
                .params(id, account, fileName, content, Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        delete from person_import where account_id = ? and committed_at is null and id not in (
                            select id from person_import where account_id = ? and committed_at is null
                             order by added_at desc, id limit ?)""").params(account, account, KEPT_PER_ACCOUNT).update();
        return id;
    }

    /** The actor's own that are still waiting, newest first. */
    @Transactional(readOnly = true)
    public List<PersonUpload.Kept> waiting(Actor actor) {
        return jdbc.sql("""
                        select id, file_name, added_at from person_import
                         where account_id = ? and committed_at is null and added_at > ?
                         order by added_at desc, id""")
                .params(account(actor), oldest())
                .query((row, n) -> kept(row))
                .list();
    }

    /** @throws NotFound also for those of others */
    @Transactional(readOnly = true)
    public PersonUpload find(UUID id, Actor actor) {
        return read("select * from person_import" + OWN, id, actor);
    }

    /** The same, and nobody else takes it in until the end of the transaction. */
    @Transactional
    public PersonUpload hold(UUID id, Actor actor) {
        return read("select * from person_import" + OWN + " for update", id, actor);
    }

    private PersonUpload read(String sql, UUID id, Actor actor) {
        return jdbc.sql(sql)
                .params(id, account(actor), oldest())
                .query((row, n) -> upload(row))
                .optional()
                .orElseThrow(() -> new NotFound("person import " + id));
    }

    /** Another sheet, or other columns: what was said of rows is forgotten, for they are others now. */
    @Transactional
    public void choose(UUID id, int sheet, Map<Integer, String> columns, Actor actor) {
        update(
                "update person_import set choices = '{}', sheet = ?, columns = ?::jsonb",
                List.of(sheet, json.writeValueAsString(columns)),
                id,
                actor);
    }

    /** Says of some rows what to do; what was said of others stays. */
    @Transactional
    public void choose(UUID id, Map<Integer, String> choices, Actor actor) {
        update(
                "update person_import set choices = choices || ?::jsonb",
                List.of(json.writeValueAsString(choices)),
                id,
                actor);
    }

    private void update(String sql, List<Object> values, UUID id, Actor actor) {
        int changed = jdbc.sql(sql + " where id = ? and account_id = ? and committed_at is null and added_at > ?")
                .params(values)
                .params(id, account(actor), oldest())
                .update();
        if (changed == 0) {
            throw new NotFound("person import " + id);
        }
    }

    /** It has been taken in: the file goes, what came of it stays. */
    @Transactional
    public void settle(UUID id, PersonUpload.Result result, Actor actor) {
        jdbc.sql("""
                        update person_import
                           set content = null, columns = '{}', choices = '{}', committed_at = ?, committed_by = ?,
                               result = ?::jsonb
                         where id = ?""")
                .params(Timestamp.from(clock.instant()), actor.name(), json.writeValueAsString(result), id)
                .update();
    }

    @Transactional
    public void discard(UUID id, Actor actor) {
        int removed = jdbc.sql("delete from person_import where id = ? and account_id = ? and committed_at is null")
                .params(id, account(actor))
                .update();
        if (removed == 0) {
            throw new NotFound("person import " + id);
        }
    }

    @Scheduled(cron = "0 45 * * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void purge() {
        jdbc.sql("delete from person_import where committed_at is null and added_at <= ?")
                .param(oldest())
                .update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    private static UUID account(Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        return Objects.requireNonNull(actor.accountId(), "lists belong to an account");
    }

    private PersonUpload upload(ResultSet row) throws SQLException {
        byte[] content = row.getBytes("content");
        String result = row.getString("result");
        return new PersonUpload(
                kept(row),
                content == null ? new byte[0] : content,
                row.getInt("sheet"),
                json.readValue(row.getString("columns"), TEXTS),
                json.readValue(row.getString("choices"), TEXTS),
                result == null ? null : json.readValue(result, PersonUpload.Result.class));
    }

    private static PersonUpload.Kept kept(ResultSet row) throws SQLException {
        Instant added = row.getTimestamp("added_at").toInstant();
        return new PersonUpload.Kept(row.getObject("id", UUID.class), row.getString("file_name"), added);
    }
}
