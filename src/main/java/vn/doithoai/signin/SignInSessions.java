package vn.doithoai.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** The stored sessions, with the ends that {@link SignInSession} puts to them. */
class SignInSessions<S extends Session> implements SessionRepository<SignInSession<S>> {

    private final FindByIndexNameSessionRepository<S> stored;
    private final JdbcClient jdbc;
    private final Duration idle;
    private final Clock clock;

    SignInSessions(FindByIndexNameSessionRepository<S> stored, JdbcClient jdbc, Duration idle, Clock clock) {
        this.stored = stored;
        this.jdbc = jdbc;
        this.idle = idle;
        this.clock = clock;
    }

    @Override
    public SignInSession<S> createSession() {
        SignInSession<S> session = of(stored.createSession());
        session.start();
        return session;
    }

    @Override
    public void save(SignInSession<S> session) {
        stored.save(session.stored);
    }

    @Override
    public @Nullable SignInSession<S> findById(String id) {
        S found = SessionIds.isShaped(id) ? stored.findById(id) : null;
        if (found == null) {
            return null;
        }
        SignInSession<S> session = of(found);
        if (session.isExpired()) {
            stored.deleteById(id);
            return null;
        }
        return session;
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    /** Running sessions of an account, the last used first. */
    List<SignInSession<S>> of(UUID account) {
        return stored.findByPrincipalName(account.toString()).values().stream()
                .map(this::of)
                .filter(session -> !session.isExpired())
                .sorted(Comparator.<SignInSession<S>, Instant>comparing(SignInSession::getLastAccessedTime)
                        .reversed())
                .toList();
    }

    /**
     * Ends sessions of an account, within the transaction of the act that demands it.
     *
     * @param kept id of the one session that goes on, empty for none
     * @return how many ended
     */
    int endAll(UUID account, String kept) {
        return jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(account.toString(), kept)
                .update();
    }

    int end(UUID account, String id) {
        return jdbc.sql("delete from spring_session where principal_name = ? and session_id = ?")
                .params(account.toString(), id)
                .update();
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void purge() {
        jdbc.sql("delete from spring_session where last_access_time < ?")
                .param(clock.instant().minus(idle).toEpochMilli())
                .update();
    }

    private SignInSession<S> of(S session) {
        return new SignInSession<>(session, idle, clock, AskedByItselfFilter.now());
    }
}
