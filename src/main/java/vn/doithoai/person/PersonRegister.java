package vn.doithoai.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Text;
import vn.doithoai.village.VillageId;

/** Reads lists of persons: one statement each, in SQL, since it filters, sorts and counts by what indexes hold. */
@Component
class PersonRegister {

    /** What a list can be sorted by. */
    static final Sort BY_NAME = Sort.by("given_name", "full_name", "id");

    static final Sort BY_UNIT = Sort.by("unit_place", "by_name");
    static final Sort BY_VILLAGE = Sort.by("village_place", "by_name");

    /** The columns with how they turn round: who has no unit or village comes last either way. */
    private static final Map<String, String> DESCENDING = Map.of(
            "given_name", " desc",
            "full_name", " desc",
            "id", " desc",
            "by_name", " desc",
            "unit_place", " desc nulls last",
            "village_place", " desc nulls last");

    private static final String ROWS = """
            select p.id, p.full_name, p.given_name, p.form_of_address, p.phone, p.email, p.closed_at, p.village_id,
                   post.title as post_title, u.id as unit_id, u.name as unit_name
              from person p
              left join person_post post on post.person_id = p.id and post.position = 0
              left join unit u on u.id = post.unit_id""";

    private static final String GROUPS = """
            (select string_agg(g.name, ', ' order by g.name)
               from person_group_member m join person_group g on g.id = m.group_id
              where m.person_id = r.id) as groups""";

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final JdbcClient jdbc;

    PersonRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page and the number of all, in one statement; a page beyond the last one is empty but knows the number. */
    Page<PersonRow> page(PersonFilter filter, Pageable page, Affiliations names) {
        var where = new Conditions(filter);
        return jdbc.sql("select found.total, r.*, " + GROUPS
                        + " from (select count(*) as total from person p" + where + ") found"
                        + " left join lateral (" + picked(where, page.getSort())
                        + " limit :limit offset :offset) picked on true left join (" + ROWS
                        + ") r on r.id = picked.id" + order(page.getSort(), "picked."))
                .params(where.parameters)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(result -> {
                    List<PersonRow> rows = new ArrayList<>();
                    long total = 0;
                    while (result.next()) {
                        total = result.getLong("total");
                        if (result.getObject("id") != null) {
                            rows.add(row(result, names));
                        }
                    }
                    return new PageImpl<>(rows, page, total);
                });
    }

    /** Everybody under the filter, in order. */
    List<UUID> ids(PersonFilter filter, Sort sort) {
        var where = new Conditions(filter);
        return jdbc.sql("select picked.id from (" + picked(where, sort) + ") picked")
                .params(where.parameters)
                .query(UUID.class)
                .list();
    }

    /** The rows of some ids, in their order; an id without a person is left out. */
    List<PersonRow> rows(List<UUID> ids, Affiliations names) {
        Map<UUID, PersonRow> found = new HashMap<>();
        jdbc.sql("select r.*, " + GROUPS + " from (" + ROWS + ") r where r.id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> row(row, names))
                .list()
                .forEach(row -> found.put(row.person().id().value(), row));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * The ids in their order, with no more than indexes hold. For an order by unit or village everybody first gets a
     * number by name, and so does every unit and village: numbers compare faster than names.
     */
    private static String picked(Conditions where, Sort sort) {
        if (sort.getOrderFor("by_name") == null) {
            return "select p.id, p.given_name, p.full_name from person p" + where + order(sort, "");
        }
        return """
                select n.id, n.by_name, u.place as unit_place, v.place as village_place
                  from (select p.id, p.village_id,
                               row_number() over (order by p.given_name, p.full_name, p.id) as by_name
                          from person p""" + where + """
                       ) n
                  left join person_post post on post.person_id = n.id and post.position = 0
                  left join (select id, row_number() over (order by position, name) as place from unit) u
                         on u.id = post.unit_id
                  left join (select id, row_number() over (order by position, name) as place from village) v
                         on v.id = n.village_id""" + order(sort, "");
    }

    /** In the order of names; an id without a person is left out. */
    List<PersonSummary> named(Collection<PersonId> ids, Affiliations names) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> values = ids.stream().map(PersonId::value).distinct().toList();
        return jdbc.sql(ROWS + " where p.id in (:ids)" + order(BY_NAME, ""))
                .param("ids", values)
                .query((row, n) -> summary(row, names))
                .list();
    }

    Map<PersonId, String> emails(Collection<PersonId> ids) {
        Map<PersonId, String> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, email from person where email is not null and id in (:ids)")
                    .param("ids", ids.stream().map(PersonId::value).toList())
                    .query((row, n) -> found.put(new PersonId(row.getObject("id", UUID.class)), row.getString("email")))
                    .list();
        }
        return found;
    }

    /** Active persons whose main post is in a unit. */
    List<PersonSummary> officials(Affiliations names) {
        return jdbc.sql(ROWS + " where p.closed_at is null and u.id is not null" + order(BY_NAME, ""))
                .query((row, n) -> summary(row, names))
                .list();
    }

    /**
     * Who might be the same human being: the same name but for diacritics and case, and the same village or the same
     * phone number.
     */
    List<PersonSummary> similar(PersonDetails details, Affiliations names) {
        VillageId village = details.village();
        return jdbc.sql(ROWS + " where p.folded_name = fold(:name)"
                        + " and (p.village_id is not distinct from cast(:village as uuid)"
                        + " or p.phone = cast(:phone as text))"
                        + order(BY_NAME, "") + " limit 20")
                .param("name", details.fullName())
                .param("village", village == null ? null : village.value())
                .param("phone", details.contact().phone())
                .query((row, n) -> summary(row, names))
                .list();
    }

    private static String order(Sort sort, String table) {
        return sort.stream()
                .map(order -> {
                    String turned = DESCENDING.get(order.getProperty());
                    if (turned == null) {
                        throw new IllegalArgumentException("no column to sort by: " + order.getProperty());
                    }
                    return table + order.getProperty() + (order.isDescending() ? turned : "");
                })
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static PersonRow row(ResultSet row, Affiliations names) throws SQLException {
        var contact = new Contact(row.getString("phone"), row.getString("email"));
        return new PersonRow(
                summary(row, names), contact.maskedPhone(), contact.maskedEmail(), row.getString("groups"));
    }

    private static PersonSummary summary(ResultSet row, Affiliations names) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        UUID village = row.getObject("village_id", UUID.class);
        return new PersonSummary(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                FormOfAddress.valueOf(row.getString("form_of_address")),
                row.getString("post_title"),
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                village == null ? null : new VillageId(village),
                names.villageName(village),
                row.getObject("closed_at") != null);
    }

    /** The where clause of a filter with its parameters. */
    private static final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(PersonFilter filter) {
            String words = words(filter.q());
            if (words != null) {
                add("p.search_words @@ cast(:words as tsquery)", "words", words);
            } else if (filter.q() != null) {
                conditions.add("false");
            }
            if (filter.unit() != null) {
                add(
                        "exists (select 1 from person_post held where held.person_id = p.id and held.unit_id = :unit)",
                        "unit",
                        filter.unit().value());
            }
            if (filter.village() != null) {
                add("p.village_id = :village", "village", filter.village().value());
            }
            if (filter.group() != null) {
                add(
                        "exists (select 1 from person_group_member m where m.person_id = p.id and m.group_id = :group)",
                        "group",
                        filter.group().value());
            }
            if (filter.state() != null) {
                conditions.add(
                        filter.state() == PersonState.ACTIVE ? "p.closed_at is null" : "p.closed_at is not null");
            }
        }

        private void add(String condition, String parameter, Object value) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }

        /** The beginnings of words typed, all of which must be there; null when there is none. */
        private static @Nullable String words(@Nullable String q) {
            String words = NO_WORD.splitAsStream(Text.fold(Text.clean(q)))
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .map(word -> "'" + word + "':*")
                    .collect(Collectors.joining(" & "));
            return words.isEmpty() ? null : words;
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
