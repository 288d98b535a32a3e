package vn.doithoai.person;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.Permission;
import vn.doithoai.village.VillageId;

/**
 * Many persons in one transaction (nhiều người một lúc): what is known of those who bear certain names, and adding and
 * changing them. That it was done is for the caller to record, once for all of them.
 */
@Service
public class PersonBatch {

    private static final int PORTION = 500;

    private static final String KNOWN = """
            select p.*,
                   (select array_agg(h.title order by h.position) from person_post h where h.person_id = p.id) as titles,
                   (select array_agg(h.unit_id order by h.position) from person_post h where h.person_id = p.id) as units,
                   (select array_agg(m.group_id) from person_group_member m where m.person_id = p.id) as groups
              from person p where p.folded_name = any(?) order by p.id""";

    private static final String PERSONS = """
            insert into person (id, version, full_name, form_of_address, village_id, phone, email, note)
            select new.id, 0, new.full_name, new.form_of_address, new.village_id, new.phone, new.email, new.note
              from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                   as new (id, full_name, form_of_address, village_id, phone, email, note)""";

    private static final String POSTS = """
            insert into person_post (person_id, position, title, unit_id)
            select * from unnest(?::uuid[], ?::int[], ?::text[], ?::uuid[])""";

    private static final String MEMBERS =
            "insert into person_group_member (person_id, group_id) select * from unnest(?::uuid[], ?::uuid[])";

    private final JdbcClient jdbc;
    private final PersonRepository persons;
    private final EntityManager entities;
    private final AffiliationReader affiliations;

    PersonBatch(JdbcClient jdbc, PersonRepository persons, EntityManager entities, AffiliationReader affiliations) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.entities = entities;
        this.affiliations = affiliations;
    }

    /**
     * A person with everything that is known, for comparing only: the contact data may not be shown.
     *
     * @param closed has left the directory
     */
    public record Known(PersonId id, PersonDetails details, boolean closed, long version) {}

    /** What was written: the ids of the new ones in their order, and what changed of the others. */
    public record Written(List<PersonId> created, Map<PersonId, Changes> changed) {}

    /** @param foldedNames as {@code Text.fold} gives them */
    @Transactional(readOnly = true)
    public List<Known> bearing(Collection<String> foldedNames) {
        return jdbc.sql(KNOWN)
                .param(foldedNames.toArray(String[]::new))
                .query((row, n) -> known(row))
                .list();
    }

    /** Until the end of the transaction nobody else saves a person; everybody may look. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        jdbc.sql("lock table person in share row exclusive mode").update();
    }

    /** @param progress told how many are written */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written write(
            List<PersonDetails> created, Map<PersonId, PersonDetails> changed, Actor actor, IntConsumer progress) {
        actor.require(Permission.PERSON_EDIT);
        List<PersonId> ids = new ArrayList<>();
        for (int from = 0; from < created.size(); from += PORTION) {
            ids.addAll(add(created.subList(from, Math.min(created.size(), from + PORTION))));
            progress.accept(ids.size());
        }
        Map<PersonId, Changes> changes = new LinkedHashMap<>();
        List<PersonId> known = List.copyOf(changed.keySet());
        Affiliations names = affiliations.read();
        for (int from = 0; from < known.size(); from += PORTION) {
            List<PersonId> portion = known.subList(from, Math.min(known.size(), from + PORTION));
            persons.findAllById(portion.stream().map(PersonId::value).toList())
                    .forEach(person -> change(person, changed, names, changes));
            entities.flush();
            entities.clear();
            progress.accept(ids.size() + from + portion.size());
        }
        return new Written(ids, changes);
    }

    private static void change(
            Person person, Map<PersonId, PersonDetails> changed, Affiliations names, Map<PersonId, Changes> changes) {
        PersonId id = new PersonId(person.id());
        changes.put(id, person.change(java.util.Objects.requireNonNull(changed.get(id)), names));
    }

    /** Posts first: the words that a person is found by are then collected once, when the person comes. */
    private List<PersonId> add(List<PersonDetails> portion) {
        List<UUID> ids = portion.stream().map(details -> UUID.randomUUID()).toList();
        jdbc.sql("set constraints person_post_person_fk deferred").update();
        addPosts(ids, portion);
        jdbc.sql(PERSONS)
                .param(ids.toArray(UUID[]::new))
                .param(texts(portion.stream().map(PersonDetails::fullName)))
                .param(texts(
                        portion.stream().map(details -> details.formOfAddress().name())))
                .param(portion.stream()
                        .map(details -> details.village() == null
                                ? null
                                : details.village().value())
                        .toArray(UUID[]::new))
                .param(texts(portion.stream().map(details -> details.contact().phone())))
                .param(texts(portion.stream().map(details -> details.contact().email())))
                .param(texts(portion.stream().map(PersonDetails::note)))
                .update();
        jdbc.sql("set constraints person_post_person_fk immediate").update();
        addMembers(ids, portion);
        return ids.stream().map(PersonId::new).toList();
    }

    private void addPosts(List<UUID> ids, List<PersonDetails> portion) {
        List<UUID> persons = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<PersonPost> posts = new ArrayList<>();
        for (int i = 0; i < portion.size(); i++) {
            List<PersonPost> held = portion.get(i).posts();
            for (int position = 0; position < held.size(); position++) {
                persons.add(ids.get(i));
                positions.add(position);
                posts.add(held.get(position));
            }
        }
        jdbc.sql(POSTS)
                .param(persons.toArray(UUID[]::new))
                .param(positions.toArray(Integer[]::new))
                .param(texts(posts.stream().map(PersonPost::title)))
                .param(posts.stream()
                        .map(post -> post.unit() == null ? null : post.unit().value())
                        .toArray(UUID[]::new))
                .update();
    }

    private void addMembers(List<UUID> ids, List<PersonDetails> portion) {
        List<UUID> persons = new ArrayList<>();
        List<UUID> groups = new ArrayList<>();
        for (int i = 0; i < portion.size(); i++) {
            for (PersonGroupId group : portion.get(i).groups()) {
                persons.add(ids.get(i));
                groups.add(group.value());
            }
        }
        jdbc.sql(MEMBERS)
                .param(persons.toArray(UUID[]::new))
                .param(groups.toArray(UUID[]::new))
                .update();
    }

    private static String[] texts(java.util.stream.Stream<@Nullable String> texts) {
        return texts.toArray(String[]::new);
    }

    private static Known known(ResultSet row) throws SQLException {
        UUID village = row.getObject("village_id", UUID.class);
        List<String> titles = list(row.getArray("titles"), String.class);
        List<UUID> units = list(row.getArray("units"), UUID.class);
        List<PersonPost> posts = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            UUID unit = units.get(i);
            posts.add(new PersonPost(titles.get(i), unit == null ? null : new UnitId(unit)));
        }
        Set<PersonGroupId> groups = list(row.getArray("groups"), UUID.class).stream()
                .map(PersonGroupId::new)
                .collect(Collectors.toSet());
        var details = new PersonDetails(
                row.getString("full_name"),
                FormOfAddress.valueOf(row.getString("form_of_address")),
                posts,
                village == null ? null : new VillageId(village),
                new Contact(row.getString("phone"), row.getString("email")),
                groups,
                row.getString("note"));
        return new Known(
                new PersonId(row.getObject("id", UUID.class)),
                details,
                row.getObject("closed_at") != null,
                row.getLong("version"));
    }

    private static <T> List<T> list(@Nullable Array array, Class<T> type) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray()).map(type::cast).collect(Collectors.toList());
    }
}
