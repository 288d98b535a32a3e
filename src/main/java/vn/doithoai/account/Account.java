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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account (tài khoản): a user name, a password and the roles it holds. */
@Entity
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String displayName;
    private @Nullable UUID personId;
    private @Nullable String passwordHash;
    private @Nullable Instant lockedAt;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_code")
    private Set<String> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, String displayName, Set<String> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.displayName = displayName;
        this.roles = new HashSet<>(roles);
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
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

    void changePassword(String hash) {
        this.passwordHash = hash;
    }
}
