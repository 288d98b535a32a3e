package vn.doithoai.wordimport;

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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;

/** Word files on their way to a plan. Each belongs to the account that brought it; a few are kept, for a day. */
@Service
class WordUploads {

    static final Duration KEPT = Duration.ofHours(24);

    private static final int KEPT_PER_ACCOUNT = 5;
    private static final TypeReference<Map<Integer, Part>> PARTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WordUploads(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public UUID add(String fileName, byte[] content, Actor actor) {
        UUID account = account(actor);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into word_upload (id, account_id, file_name, content, parts, added_at)
                        values (?, ?, ?, ?, '{}', ?)""")
                .params(id, account, fileName, content, Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        delete from word_upload where account_id = ? and id not in (
                            select id from word_upload where account_id = ? order by added_at desc, id limit ?)""").params(account, account, KEPT_PER_ACCOUNT).update();
        events.publishEvent(Act.of(actor, "wordUpload.added", "wordUpload", id).with("fileName", fileName));
        return id;
    }

    /** The actor's own, newest first. */
    @Transactional(readOnly = true)
    public List<WordUpload.Kept> own(Actor actor) {
        return jdbc.sql("""
                        select id, file_name, added_at from word_upload
                         where account_id = ? and added_at > ? order by added_at desc, id""")
                .params(account(actor), Timestamp.from(oldest()))
                .query((row, n) -> kept(row))
                .list();
    }

    /** @throws NotFound also for those of others */
    @Transactional(readOnly = true)
    public WordUpload find(UUID id, Actor actor) {
        return jdbc.sql("""
                        select id, file_name, added_at, content, parts from word_upload
                         where id = ? and account_id = ? and added_at > ?""")
                .params(id, account(actor), Timestamp.from(oldest()))
                .query((row, n) -> new WordUpload(
                        kept(row), row.getBytes("content"), json.readValue(row.getString("parts"), PARTS)))
                .optional()
                .orElseThrow(() -> new NotFound("word upload " + id));
    }

    /** Says of some lines what they are; what was said of others stays. */
    @Transactional
    public void change(UUID id, Map<Integer, Part> parts, Actor actor) {
        int changed = jdbc.sql(
                        "update word_upload set parts = parts || ?::jsonb where id = ? and account_id = ? and added_at > ?")
                .params(json.writeValueAsString(parts), id, account(actor), Timestamp.from(oldest()))
                .update();
        if (changed == 0) {
            throw new NotFound("word upload " + id);
        }
    }

    /** Takes it away because nobody wants it any more. */
    @Transactional
    public void discard(UUID id, Actor actor) {
        String fileName = find(id, actor).kept().fileName();
        remove(id, actor);
        events.publishEvent(
                Act.of(actor, "wordUpload.discarded", "wordUpload", id).with("fileName", fileName));
    }

    /** Takes it away; of two at once the second finds nothing. */
    @Transactional
    public void remove(UUID id, Actor actor) {
        int removed = jdbc.sql("delete from word_upload where id = ? and account_id = ?")
                .params(id, account(actor))
                .update();
        if (removed == 0) {
            throw new NotFound("word upload " + id);
        }
    }

    @Scheduled(cron = "0 50 * * * *", zone = "Asia/Ho_Chi_Minh")
    void purge() {
        jdbc.sql("delete from word_upload where added_at <= ?")
                .param(Timestamp.from(oldest()))
                .update();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private static UUID account(Actor actor) {
        actor.require(Permission.PAPER_DRAFT);
        return Objects.requireNonNull(actor.accountId(), "files belong to an account");
    }

    private static WordUpload.Kept kept(ResultSet row) throws SQLException {
        return new WordUpload.Kept(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getTimestamp("added_at").toInstant());
    }
}
