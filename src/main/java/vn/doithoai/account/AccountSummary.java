package vn.doithoai.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.web.RecordedAt;

/**
 * An account (tài khoản) as its administrators see it.
 *
 * @param person whose it is
 * @param roles codes in the order of the roles
 * @param lastSignInAt null when nobody ever signed in with it
 */
public record AccountSummary(
        AccountId id,
        String username,
        PersonSummary person,
        List<String> roles,
        AccountState state,
        @Nullable Instant lastSignInAt,
        Instant createdAt,
        long version) {

    /** The person's. */
    public String name() {
        return person.fullName();
    }

    public @Nullable String lastSignIn() {
        return lastSignInAt == null ? null : RecordedAt.shown(lastSignInAt);
    }

    public String created() {
        return RecordedAt.shown(createdAt);
    }
}
