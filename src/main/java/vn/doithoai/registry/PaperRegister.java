package vn.doithoai.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperId;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.Text;

/** The register of outgoing papers (sổ đăng ký văn bản đi): what was issued, line by line. */
@Service
class PaperRegister {

    /** What can be sorted by, with how it turns round. */
    private static final Map<String, String> COLUMNS = Map.of(
            "issued_on", "p.issued_on", "number", "p.number", "subject", "p.subject", "kind", "p.kind", "id", "p.id");

    private static final String ISSUED = " from paper p where p.issued_on is not null";

    private static final String LINES = """
            select p.*, u.abbreviation as unit, s.code as successor, c.quantity, c.first_day, c.last_day, c.received_by
              from (select p.id %s %s) picked
              join paper p on p.id = picked.id
              left join unit u on u.id = p.unit_id
              left join paper s on s.replaces = p.id and s.issued_on is not null
              left join lateral (
                    select sum(quantity) as quantity, min(handed_on) as first_day, max(handed_on) as last_day,
                           string_agg(distinct received_by, E'\\n') as received_by
                      from paper_copy where paper_id = p.id) c on true
             %s""";

    private static final String ARCHIVE = "VT";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PaperRegister(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Page<RegisterLine> register(RegisterFilter filter, Pageable page, Actor actor) {
        actor.require(Permission.PAPER_VIEW);
        long total = statement("select count(*)" + issued(filter), filter)
                .query(Long.class)
                .single();
        String order = order(page.getSort());
        List<RegisterLine> lines = statement(
                        LINES.formatted(issued(filter), order + " limit :limit offset :offset", order), filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, n) -> line(row))
                .list();
        return new PageImpl<>(lines, page, total);
    }

    /** Every line under the filter, to be taken away as a file; that is audited. */
    @Transactional
    List<RegisterLine> export(RegisterFilter filter, Sort sort, Actor actor) {
        actor.require(Permission.PAPER_VIEW);
        String order = order(sort);
        List<RegisterLine> lines = statement(LINES.formatted(issued(filter), "", order), filter)
                .query((row, n) -> line(row))
                .list();
        events.publishEvent(Act.exported(actor, "paper", lines.size(), filter.q())
                .filtered("kind", filter.kind())
                .filtered("year", filter.year()));
        return lines;
    }

    /** With only the conditions that were asked for: so the database sees that an index holds the order. */
    private static String issued(RegisterFilter filter) {
        return ISSUED
                + (filter.year() == null ? "" : " and p.number_year = :year")
                + (filter.kind() == null ? "" : " and p.kind = :kind")
                + (Text.likePattern(filter.q()).isEmpty()
                        ? ""
                        : " and p.search_text like '%' || :q || '%' escape '\\'");
    }

    private JdbcClient.StatementSpec statement(String sql, RegisterFilter filter) {
        DocumentKind kind = filter.kind();
        return jdbc.sql(sql)
                .param("year", filter.year())
                .param("kind", kind == null ? null : kind.name())
                .param("q", Text.likePattern(filter.q()));
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

    private static RegisterLine line(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        String recipients = row.getString("recipients");
        return new RegisterLine(
                new PaperId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getObject("issued_on", LocalDate.class),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("signer_name"),
                recipients == null ? List.of() : recipients.lines().toList(),
                keeper(unit),
                row.getInt("quantity"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("received_by"),
                row.getString("successor"));
    }

    private static String keeper(@Nullable String unit) {
        return unit == null ? ARCHIVE : ARCHIVE + ", " + unit;
    }
}
