package vn.doithoai.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.Closable;

/** A unit or organisation of the commune (đơn vị). It is never deleted: one that ceased is closed. */
@Entity
class Unit extends Closable {

    private String name;
    private @Nullable String abbreviation;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private int position;

    /** Kept by the database and only searched, never read back: a save that reads it back can't tell a stale version. */
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitDetails details) {
        super(UUID.randomUUID());
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

    UnitDetails details() {
        return new UnitDetails(name, abbreviation, kind, position);
    }

    UnitSummary summary() {
        return new UnitSummary(new UnitId(id()), details(), isClosed(), currentVersion());
    }
}
