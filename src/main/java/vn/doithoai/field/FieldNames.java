package vn.doithoai.field;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.Persons;

/** What the units and officers of some fields are called. */
record FieldNames(Map<UnitId, String> units, Map<PersonId, String> officers) {

    @Nullable
    String unit(@Nullable UnitId id) {
        return id == null ? null : units.get(id);
    }

    @Nullable
    String officer(@Nullable PersonId id) {
        return id == null ? null : officers.get(id);
    }

    FieldSummary summary(Field field) {
        FieldDetails details = field.details();
        return new FieldSummary(
                new FieldId(field.id()),
                details,
                unit(details.unit()),
                officer(details.officer()),
                field.isClosed(),
                field.currentVersion());
    }

    /** Reads the names: all units at once, and the officers asked for. */
    @Component
    static class Reader {

        private final Units units;
        private final Persons persons;

        Reader(Units units, Persons persons) {
            this.units = units;
            this.persons = persons;
        }

        FieldNames of(Collection<FieldDetails> fields) {
            Map<UnitId, String> unitNames = new HashMap<>();
            if (fields.stream().anyMatch(field -> field.unit() != null)) {
                units.search(null, null, Pageable.unpaged())
                        .forEach(unit -> unitNames.put(unit.id(), unit.details().name()));
            }
            var officerIds = fields.stream()
                    .map(FieldDetails::officer)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            var officerNames = persons.findAll(officerIds).stream()
                    .collect(Collectors.toMap(PersonSummary::id, PersonSummary::fullName));
            return new FieldNames(unitNames, officerNames);
        }
    }
}
