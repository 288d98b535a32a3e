package vn.doithoai.field;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonUse;
import vn.doithoai.shared.Permission;

/** The open fields that a person answers for, on the person's page. */
@Component
class FieldUse implements PersonUse {

    private final FieldRepository fields;

    FieldUse(FieldRepository fields) {
        this.fields = fields;
    }

    @Override
    public List<Item> of(PersonId person) {
        return fields.openOfOfficer(person.value()).stream()
                .map(field -> new Item(
                        "field",
                        field.details().name(),
                        FieldController.PATH + "/" + field.id(),
                        Permission.ORGANISATION_VIEW,
                        false))
                .toList();
    }

    @Override
    public void follow(PersonId merged, PersonId kept) {
        fields.handOver(merged.value(), kept.value());
    }
}
