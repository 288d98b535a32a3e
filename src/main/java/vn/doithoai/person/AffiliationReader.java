package vn.doithoai.person;

import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.Affiliations.Affiliation;
import vn.doithoai.village.Villages;

/** Reads {@link Affiliations}: one statement for each kind, whatever their number. */
@Component
class AffiliationReader {

    private static final Pageable ALL = Pageable.unpaged(Sort.by("position", "name"));

    private final Units units;
    private final Villages villages;
    private final PersonGroupRepository groups;

    AffiliationReader(Units units, Villages villages, PersonGroupRepository groups) {
        this.units = units;
        this.villages = villages;
        this.groups = groups;
    }

    Affiliations read() {
        return new Affiliations(units(), villages(), groups());
    }

    /** For what names nothing but villages. */
    Affiliations readVillages() {
        return new Affiliations(Map.of(), villages(), Map.of());
    }

    private Map<UUID, Affiliation> units() {
        return Affiliations.inOrder(units.search(null, null, ALL)
                .map(unit -> new Affiliation(unit.id().value(), unit.details().name(), unit.closed()))
                .getContent());
    }

    private Map<UUID, Affiliation> villages() {
        return Affiliations.inOrder(villages.search(null, null, null, ALL)
                .map(village -> new Affiliation(village.id().value(), village.displayName(), village.closed()))
                .getContent());
    }

    private Map<UUID, Affiliation> groups() {
        return Affiliations.inOrder(groups.findAll(Sort.by("name")).stream()
                .map(group -> new Affiliation(group.id(), group.name(), group.isClosed()))
                .toList());
    }
}
