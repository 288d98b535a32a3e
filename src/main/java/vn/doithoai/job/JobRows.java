package vn.doithoai.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known of jobs. Every change has a transaction of its own, so that it is seen while the work goes on. */
@Component
class JobRows {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LISTED = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    JobRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the transaction of whoever asks for the work. */
    @Transactional
    public UUID add(UUID account, String kind, String title, String origin) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into job (id, account_id, kind, title, origin, asked_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, account, kind, title, origin, now())
                .update();
        return id;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void start(UUID id) {
        jdbc.sql("update job set state = 'RUNNING', started_at = ? where id = ? and state = 'QUEUED'")
                .params(now(), id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(UUID id, int done, int total) {
        jdbc.sql("update job set done = ?, total = ? where id = ? and state = 'RUNNING'")
                .params(done, total, id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void finish(UUID id, String result) {
        jdbc.sql("update job set state = 'DONE', done = total, result = ?, finished_at = ? where id = ?")
                .params(result, now(), id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fail(UUID id, String code) {
        jdbc.sql("update job set state = 'FAILED', failure = ?, finished_at = ? where id = ?")
                .params(code, now(), id)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<JobSummary> find(UUID id, UUID account) {
        return jdbc.sql("select * from job where id = ? and account_id = ?")
                .params(id, account)
                .query((row, n) -> summary(row))
                .optional();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<JobSummary> of(UUID account) {
        return jdbc.sql("select * from job where account_id = ? order by asked_at desc, id limit ?")
                .params(account, LISTED)
                .query((row, n) -> summary(row))
                .list();
    }

    /** What was under way when the program ended goes on nowhere: its transaction was rolled back with it. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void endWhatWasCutOff() {
        jdbc.sql("""
                        update job set state = 'FAILED', failure = 'restarted', finished_at = ?
                         where state in ('QUEUED', 'RUNNING')""").param(now()).update();
    }

    @Scheduled(cron = "0 55 3 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void purge() {
        jdbc.sql("delete from job where finished_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static JobSummary summary(ResultSet row) throws SQLException {
        return new JobSummary(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("origin"),
                JobState.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("failure"),
                row.getString("result"),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
