package vn.doithoai.person;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.Closable;

/** A named set of persons (nhóm), such as "Thường trực HĐND" or "Người có uy tín"; who belongs to it stands with them. */
@Entity
class PersonGroup extends Closable {

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected PersonGroup() {}

    PersonGroup(String name) {
        super(UUID.randomUUID());
        this.name = name;
    }

    Changes rename(String newName) {
        Changes changes = new Changes().field("name", name, newName);
        this.name = newName;
        return changes;
    }

    String name() {
        return name;
    }

    PersonGroupSummary summary(long members) {
        return new PersonGroupSummary(new PersonGroupId(id()), name, members, isClosed(), currentVersion());
    }
}
