package vn.doithoai.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A stored session whose ends the one clock decides: after half an hour without a request of the person itself, and
 * twelve hours after the sign-in whatever happens. The stored session has no end of its own.
 */
final class SignInSession<S extends Session> implements Session {

    static final String ACCOUNT = "account";
    static final String SIGNED_IN_AT = "signedInAt";
    static final String DEVICE = "device";
    static final String ADDRESS = "address";

    static final Duration LONGEST = Duration.ofHours(12);

    /** Requests of one page come within a moment; one write for all of them is enough. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(10);

    final S stored;
    private final Duration idle;
    private final Clock clock;
    private final boolean asksByItself;

    /** @param asksByItself the request is sent by a page on its own, not by a person, and does not prolong */
    SignInSession(S stored, Duration idle, Clock clock, boolean asksByItself) {
        this.stored = stored;
        this.idle = idle;
        this.clock = clock;
        this.asksByItself = asksByItself;
    }

    /** Called by the session filter with the machine's time, which plays no part here. */
    @Override
    public void setLastAccessedTime(Instant machineTime) {
        Instant now = clock.instant();
        if (!asksByItself && now.isAfter(stored.getLastAccessedTime().plus(SAME_MOMENT))) {
            stored.setLastAccessedTime(now);
        }
    }

    void start() {
        stored.setLastAccessedTime(clock.instant());
    }

    @Override
    public boolean isExpired() {
        Instant now = clock.instant();
        Instant signedInAt = signedInAt();
        return !now.isBefore(stored.getLastAccessedTime().plus(idle))
                || signedInAt != null && !now.isBefore(signedInAt.plus(LONGEST));
    }

    @Nullable
    UUID account() {
        return stored.getAttribute(ACCOUNT) instanceof String id ? UUID.fromString(id) : null;
    }

    @Nullable
    Instant signedInAt() {
        return stored.getAttribute(SIGNED_IN_AT) instanceof Long millis ? Instant.ofEpochMilli(millis) : null;
    }

    String text(String attribute) {
        return stored.getAttribute(attribute) instanceof String text ? text : "";
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        throw new UnsupportedOperationException("sessions end by the application's limits");
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }
}
