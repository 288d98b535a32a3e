package vn.doithoai.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of the commune that is kept for ever: what ceased or is out of use is closed (ngừng dùng), never deleted, and
 * may be opened again.
 */
@MappedSuperclass
public abstract class Closable {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable Instant closedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Closable() {}

    /** @param id a new one */
    protected Closable(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /**
     * What forms carry to find out that somebody else saved meanwhile; 0 before it was changed. Not named like its field:
     * Spring Data would read it to tell new things from stored ones, and those have no version yet.
     */
    public long currentVersion() {
        return version == null ? 0 : version;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** False when it was closed already. */
    public boolean close(Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        return true;
    }

    /** False when it was open. */
    public boolean reopen() {
        if (closedAt == null) {
            return false;
        }
        closedAt = null;
        return true;
    }

    /**
     * Refuses a name that another one has.
     *
     * @param holder who has the name now
     * @param self who wants it; null for a new one
     * @throws Taken field {@code name}
     */
    public static void refuseTakenName(Optional<? extends Closable> holder, @Nullable Closable self) {
        if (holder.isPresent() && (self == null || !holder.get().id().equals(self.id()))) {
            throw new Taken("name");
        }
    }
}
