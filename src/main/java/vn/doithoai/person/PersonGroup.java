package vn.doithoai.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;

/** A named set of persons (nhóm), such as "Thường trực HĐND" or "Người có uy tín"; who belongs to it stands with them. */
@Entity
class PersonGroup {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonGroup() {}

    PersonGroup(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
    }

    Changes rename(String newName) {
        Changes changes = new Changes().field("name", name, newName);
        this.name = newName;
        return changes;
    }

    /** Is offered for nothing new (ngừng dùng); its members stay. False when it was closed already. */
    boolean close(Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        return true;
    }

    /** False when it was open. */
    boolean reopen() {
        if (closedAt == null) {
            return false;
        }
        closedAt = null;
        return true;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    String name() {
        return name;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    PersonGroupSummary summary(long members) {
        return new PersonGroupSummary(new PersonGroupId(id), name, members, isClosed(), version == null ? 0 : version);
    }
}
