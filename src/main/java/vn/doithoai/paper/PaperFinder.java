package vn.doithoai.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Text;

/**
 * Finds which papers stand on a page of a list, and how many there are, in one statement. It has only the conditions that
 * were asked for: so the database sees that an index holds the order.
 */
@Component
class PaperFinder {

    private static final Map<String, String> COLUMNS = Map.of(
            "changedAt", "p.changed_at", "subject", "p.subject", "kind", "p.kind", "year", "p.year", "id", "p.id");

    private final JdbcClient jdbc;

    PaperFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page beyond the last one is empty but knows the number.
     *
     * @param drafts papers that aren't issued are among them
     */
    Page<UUID> page(PaperFilter filter, boolean drafts, Pageable page) {
        Map<String, Object> parameters = new HashMap<>();
        String limits = "";
        if (page.isPaged()) {
            limits = " limit :limit offset :offset";
            parameters.put("limit", page.getPageSize());
            parameters.put("offset", page.getOffset());
        }
        String from = " from paper p where " + String.join(" and ", conditions(filter, drafts, parameters));
        return jdbc.sql("select found.total, picked.id from (select count(*) as total" + from + ") found"
                        + " left join lateral (select q.id, row_number() over () as place from (select p.id" + from
                        + order(page.getSort()) + limits + ") q) picked on true"
                        + " order by picked.place")
                .params(parameters)
                .query(rows -> {
                    List<UUID> ids = new ArrayList<>();
                    long total = 0;
                    while (rows.next()) {
                        total = rows.getLong("total");
                        UUID id = rows.getObject("id", UUID.class);
                        if (id != null) {
                            ids.add(id);
                        }
                    }
                    return new PageImpl<>(ids, page, total);
                });
    }

    private static List<String> conditions(PaperFilter filter, boolean drafts, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add("p.state <> 'DISCARDED'");
        if (!drafts) {
            conditions.add("p.issued_on is not null");
        }
        String pattern = Text.likePattern(filter.q());
        if (!pattern.isEmpty()) {
            conditions.add("p.search_text like '%' || :q || '%' escape '\\'");
            parameters.put("q", pattern);
        }
        if (filter.kind() != null) {
            conditions.add("p.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.state() != null) {
            conditions.add("p.state = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.returned()) {
            conditions.add(PaperFilter.RETURNED);
        }
        if (filter.year() != null) {
            conditions.add("p.year = :year");
            parameters.put("year", filter.year());
        }
        return conditions;
    }

    private static String order(Sort sort) {
        return sort.stream()
                .map(order -> column(order.getProperty()) + (order.isDescending() ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String column(String property) {
        String column = COLUMNS.get(property);
        if (column == null) {
            throw new IllegalArgumentException("no column to sort by: " + property);
        }
        return column;
    }
}
