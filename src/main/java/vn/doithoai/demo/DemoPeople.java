package vn.doithoai.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.doithoai.field.FieldDetails;
import vn.doithoai.field.Fields;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonPost;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.Actor;
import vn.doithoai.village.VillageClusterDetails;
import vn.doithoai.village.VillageClusterId;
import vn.doithoai.village.VillageClusters;
import vn.doithoai.village.VillageDetails;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.VillageKind;
import vn.doithoai.village.Villages;

/** The demo commune's units, villages, groups, persons and fields. */
@Component
@Profile("demo")
class DemoPeople {

    private final Units units;
    private final VillageClusters clusters;
    private final Villages villages;
    private final PersonGroups groups;
    private final Persons persons;
    private final Fields fields;

    private final Map<String, UnitId> unitIds = new HashMap<>();
    private final Map<String, VillageClusterId> clusterIds = new HashMap<>();
    private final Map<String, VillageId> villageIds = new HashMap<>();
    private final Map<String, PersonGroupId> groupIds = new HashMap<>();
    private final Map<String, PersonId> personIds = new HashMap<>();

    DemoPeople(
            Units units,
            VillageClusters clusters,
            Villages villages,
            PersonGroups groups,
            Persons persons,
            Fields fields) {
        this.units = units;
        this.clusters = clusters;
        this.villages = villages;
        this.groups = groups;
        this.persons = persons;
        this.fields = fields;
    }

    void fill(Actor actor) {
        for (DemoTable.Row row : DemoTable.read("units")) {
            var details = new UnitDetails(
                    row.text("name"), row.text("abbreviation"), UnitKind.valueOf(row.text("kind")), row.number());
            unitIds.put(row.text("name"), units.create(details, actor));
        }
        for (DemoTable.Row row : DemoTable.read("villages")) {
            villageIds.put(row.text("name"), villages.create(village(row, actor), actor));
        }
        for (DemoTable.Row row : DemoTable.read("groups")) {
            groupIds.put(row.text("name"), groups.create(row.text("name"), actor));
        }
        for (DemoTable.Row row : DemoTable.read("persons")) {
            personIds.put(row.text("name"), persons.create(person(row), actor));
        }
        for (DemoTable.Row row : DemoTable.read("fields")) {
            fields.create(field(row), actor);
        }
    }

    /** Somebody of the table of persons. */
    PersonId person(String name) {
        return known(personIds, name);
    }

    private FieldDetails field(DemoTable.Row row) {
        String officer = row.textOrNull("officer");
        return new FieldDetails(
                row.text("name"),
                known(unitIds, row.text("unit")),
                officer == null ? null : person(officer),
                row.number());
    }

    private static <V> V known(Map<String, V> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private VillageDetails village(DemoTable.Row row, Actor actor) {
        VillageClusterId cluster = clusterIds.computeIfAbsent(
                row.text("cluster"),
                name -> clusters.create(new VillageClusterDetails(name, clusterIds.size() + 1), actor));
        return new VillageDetails(
                VillageKind.valueOf(row.text("kind")),
                row.text("name"),
                cluster,
                row.number("households"),
                row.number("population"),
                row.number());
    }

    private PersonDetails person(DemoTable.Row row) {
        String post = row.textOrNull("post");
        String unit = row.textOrNull("unit");
        Set<PersonGroupId> memberOf = new HashSet<>();
        row.list("groups").forEach(group -> memberOf.add(known(groupIds, group)));
        return new PersonDetails(
                row.text("name"),
                FormOfAddress.valueOf(row.text("address")),
                post == null ? List.of() : List.of(new PersonPost(post, unit == null ? null : unitIds.get(unit))),
                villageIds.get(row.text("village")),
                new Contact(row.text("phone"), row.textOrNull("email")),
                memberOf,
                null);
    }
}
