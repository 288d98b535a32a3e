package vn.doithoai.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.PersonId;
import vn.doithoai.shared.Changes;

/** What a question is about (lĩnh vực). A field out of use is closed; questions keep it and its name is free again. */
@Entity
class Field {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable UUID unitId;
    private @Nullable UUID officerId;
    private int position;
    private @Nullable Instant closedAt;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Field() {}

    Field(FieldDetails details) {
        this.id = UUID.randomUUID();
        this.name = details.name();
        this.position = details.position();
        assign(details);
    }

    /** @param names of units and persons, for the record of what changed */
    Changes change(FieldDetails details, FieldNames names) {
        FieldDetails before = details();
        Changes changes = new Changes()
                .field("name", before.name(), details.name())
                .field("unit", names.unit(before.unit()), names.unit(details.unit()))
                .field("officer", names.officer(before.officer()), names.officer(details.officer()))
                .field("position", before.position(), details.position());
        this.name = details.name();
        this.position = details.position();
        assign(details);
        return changes;
    }

    private void assign(FieldDetails details) {
        UnitId unit = details.unit();
        PersonId officer = details.officer();
        this.unitId = unit == null ? null : unit.value();
        this.officerId = officer == null ? null : officer.value();
    }

    /** Out of use from now on. False when it was closed already. */
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

    FieldDetails details() {
        return new FieldDetails(
                name,
                unitId == null ? null : new UnitId(unitId),
                officerId == null ? null : new PersonId(officerId),
                position);
    }
}
