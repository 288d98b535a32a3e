package vn.doithoai.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.PersonId;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.Closable;

/** What a question is about (lĩnh vực). A field out of use is closed; questions keep it and its name is free again. */
@Entity
class Field extends Closable {

    private String name;
    private @Nullable UUID unitId;
    private @Nullable UUID officerId;
    private int position;

    /** Kept by the database and only searched, never read back: a save that reads it back can't tell a stale version. */
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Field() {}

    Field(FieldDetails details) {
        super(UUID.randomUUID());
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

    FieldDetails details() {
        return new FieldDetails(
                name,
                unitId == null ? null : new UnitId(unitId),
                officerId == null ? null : new PersonId(officerId),
                position);
    }
}
