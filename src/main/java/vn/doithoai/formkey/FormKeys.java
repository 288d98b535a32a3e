package vn.doithoai.formkey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The register of consumed form keys. Works inside the transaction of the write that a key belongs to. */
@Component
class FormKeys {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    FormKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Claims the key for this transaction. A second claim waits until the first transaction ends.
     *
     * @return empty when the key is ours now, else what was recorded under it
     */
    Optional<Recorded> claim(FormKey key, @Nullable UUID accountId) {
        int inserted = jdbc.sql("""
                        insert into form_key (key_hash, account_id, route, body_hash, used_at)
                        values (?, ?, ?, ?, ?) on conflict (key_hash) do nothing""")
                .param(key.keyHash())
                .param(accountId)
                .param(key.route())
                .param(key.bodyHash())
                .param(Timestamp.from(clock.instant()))
                .update();
        if (inserted == 1) {
            return Optional.empty();
        }
        return jdbc.sql("select account_id, route, body_hash, location, used_at from form_key where key_hash = ?")
                .param(key.keyHash())
                .query((row, n) -> new Recorded(
                        row.getObject("account_id", UUID.class),
                        row.getString("route"),
                        row.getBytes("body_hash"),
                        row.getString("location"),
                        row.getTimestamp("used_at").toInstant()))
                .optional();
    }

    void remember(FormKey key, @Nullable String location) {
        jdbc.sql("update form_key set location = ? where key_hash = ?")
                .param(location)
                .param(key.keyHash())
                .update();
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void purge() {
        jdbc.sql("delete from form_key where used_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /**
     * A write that consumed a key.
     *
     * @param location where the browser was sent, null when the answer was no redirect
     */
    record Recorded(
            @Nullable UUID accountId,
            String route,
            byte[] bodyHash,
            @Nullable String location,
            Instant at) {

        boolean isSame(FormKey key, @Nullable UUID sender) {
            return route.equals(key.route()) && key.sameBody(bodyHash) && java.util.Objects.equals(accountId, sender);
        }
    }
}
