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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonId;
import vn.doithoai.shared.Changes;

/**
 * An account (tài khoản) of a person: a user name, a password and the roles it holds. It is never deleted: one that is
 * not wanted any more is locked, so that records keep their actor.
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
    private UUID personId;

    @OptimisticLock(excluded = true)
    private @Nullable String passwordHash;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lockedAt;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lastSignInAt;

    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_code")
    private Set<String> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountDetails details, Instant now) {
        this.id = UUID.randomUUID();
        this.username = details.username();
        this.personId = details.person().value();
        this.roles = new HashSet<>(details.roles());
        this.createdAt = now;
    }

    /** @param names of the persons before and after, for the record of what changed */
    Changes change(AccountDetails details, Map<PersonId, String> names) {
        Changes changes = new Changes()
                .field("username", username, details.username())
                .field("person", names.get(person()), names.get(details.person()))
                .field("roles", joined(roles), joined(details.roles()));
        username = details.username();
        personId = details.person().value();
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

    void unlock() {
        lockedAt = null;
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

    PersonId person() {
        return new PersonId(personId);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isLocked() {
        return lockedAt != null;
    }
}
