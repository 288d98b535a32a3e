package vn.doithoai.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;
import vn.doithoai.web.Option;

/** The units and officers that the form of a field offers: the open ones, and the field's own. */
@Component
class FieldChoices {

    private final Units units;
    private final Persons persons;

    FieldChoices(Units units, Persons persons) {
        this.units = units;
        this.persons = persons;
    }

    List<Option> units(@Nullable FieldSummary field) {
        List<Option> options = new ArrayList<>(units.open().stream()
                .map(unit -> option(unit.id(), unit.details().name()))
                .toList());
        UnitId own = field == null ? null : field.details().unit();
        if (field != null && own != null) {
            Option ownOption = option(own, String.valueOf(field.unitName()));
            if (!options.contains(ownOption)) {
                options.add(ownOption);
            }
        }
        return options;
    }

    PersonChoices officers(@Nullable FieldSummary field) {
        PersonId own = field == null ? null : field.details().officer();
        return PersonChoices.of(persons.officials(), own == null ? null : persons.find(own));
    }

    private static Option option(UnitId id, String name) {
        return new Option(id.value().toString(), name);
    }
}
