package vn.doithoai.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;

/** A unit or organisation of the commune (đơn vị). It is never deleted: one that ceased is closed. */
@Entity
class Unit {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable String abbreviation;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private int position;
    private @Nullable Instant closedAt;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitDetails details) {
        this.id = UUID.randomUUID();
        this.name = details.name();
        this.abbreviation = details.abbreviation();
        this.kind = details.kind();
        this.position = details.position();
    }

    Changes change(UnitDetails details) {
        Changes changes = new Changes()
                .field("name", name, details.name())
                .field("abbreviation", abbreviation, details.abbreviation())
                .field("kind", kind, details.kind())
                .field("position", position, details.position());
        this.name = details.name();
        this.abbreviation = details.abbreviation();
        this.kind = details.kind();
        this.position = details.position();
        return changes;
    }

    /** Ceases to exist (giải thể, sáp nhập). False when it was closed already. */
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

    boolean isClosed() {
        return closedAt != null;
    }

    UnitDetails details() {
        return new UnitDetails(name, abbreviation, kind, position);
    }

    UnitSummary summary() {
        return new UnitSummary(new UnitId(id), details(), isClosed(), version == null ? 0 : version);
    }
}
