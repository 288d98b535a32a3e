package vn.doithoai.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;

/**
 * An account (tài khoản): a user name, a password and the roles it holds. It is never deleted: one that is not wanted
 * any more is locked, so that records keep their actor.
 *
 * <p>The version belongs to what an administrator edits. Signing in, choosing a password and locking don't disturb an
 * open form, and each writes its own columns only.
 */
@Entity
@DynamicUpdate
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String displayName;
    private @Nullable UUID personId;

    @OptimisticLock(excluded = true)
    private @Nullable String passwordHash;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lockedAt;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lastSignInAt;

    private Instant createdAt;

    @BatchSize(size = 50)
    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_code")
    private Set<String> roles = new HashSet<>();

    /** Kept by the database and only searched, never read back: a save that reads it back can't tell a stale version. */
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @Column(insertable = false, updatable = false)
    private @Nullable String givenName;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, String displayName, Set<String> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.displayName = displayName;
        this.roles = new HashSet<>(roles);
        this.createdAt = now;
    }

    Changes change(AccountDetails details) {
        Changes changes = new Changes()
                .field("username", username, details.username())
                .field("displayName", displayName, details.displayName())
                .field("roles", joined(roles), joined(details.roles()));
        username = details.username();
        displayName = details.displayName();
        roles.retainAll(details.roles());
        roles.addAll(details.roles());
        return changes;
    }

    static String joined(Set<String> roles) {
        return String.join(", ", new TreeSet<>(roles));
    }

    /** False when it was locked already. */
    boolean lock(Instant now) {
        if (lockedAt != null) {
            return false;
        }
        lockedAt = now;
        return true;
    }

    /** False when it was not locked. */
    boolean unlock() {
        if (lockedAt == null) {
            return false;
        }
        lockedAt = null;
        return true;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    AccountState state() {
        if (isLocked()) {
            return AccountState.LOCKED;
        }
        return passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    /** @param allRoles every role's code, in order */
    AccountSummary summary(List<String> allRoles) {
        return new AccountSummary(
                new AccountId(id),
                username,
                displayName,
                allRoles.stream().filter(roles::contains).toList(),
                state(),
                lastSignInAt,
                createdAt,
                version == null ? 0 : version);
    }
}
