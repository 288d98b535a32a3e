package vn.doithoai.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.Text;

/** Reads accounts with their persons; in SQL, since lists are searched and sorted by the person's name. */
@Component
class AccountRegister {

    /** What a list can be sorted by, with how it turns round: who never signed in comes last either way. */
    private static final Map<String, String> DESCENDING = Map.of(
            "given_name", " desc",
            "full_name", " desc",
            "username", " desc",
            "last_sign_in_at", " desc nulls last");

    private static final String STATE = " case when a.locked_at is not null then 'LOCKED'"
            + " when a.password_hash is null then 'INVITED' else 'ACTIVE' end";

    private static final String FROM = " from account a join person p on p.id = a.person_id";

    private static final String ROWS = """
            select a.id, a.version, a.username, a.person_id, a.last_sign_in_at, a.created_at,
                   (select string_agg(r.code, ',' order by r.position)
                      from account_role held join role r on r.code = held.role_code
                     where held.account_id = a.id) as roles,""" + STATE + " as state" + FROM;

    private static final String FILTERED =
            " where (a.username like '%' || :q || '%' or p.folded_name like '%' || :q || '%')"
                    + " and (cast(:role as text) is null"
                    + " or exists (select 1 from account_role r where r.account_id = a.id and r.role_code = :role))"
                    + " and (cast(:state as text) is null or :state =" + STATE + ")";

    private final JdbcClient jdbc;
    private final Persons persons;

    AccountRegister(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    Page<AccountSummary> page(AccountFilter filter, Pageable page) {
        Long total = filtered("select count(*)" + FROM + FILTERED, filter)
                .query(Long.class)
                .single();
        List<Row> rows = filtered(ROWS + FILTERED + order(page.getSort()) + " limit :limit offset :offset", filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AccountRegister::row)
                .list();
        return new PageImpl<>(summaries(rows), page, total);
    }

    /** Every account under the filter. */
    List<AccountSummary> all(AccountFilter filter, Sort sort) {
        return summaries(filtered(ROWS + FILTERED + order(sort), filter)
                .query(AccountRegister::row)
                .list());
    }

    Optional<AccountSummary> one(AccountId id) {
        return summaries(jdbc.sql(ROWS + " where a.id = :id")
                        .param("id", id.value())
                        .query(AccountRegister::row)
                        .list())
                .stream()
                .findFirst();
    }

    private JdbcClient.StatementSpec filtered(String sql, AccountFilter filter) {
        AccountState state = filter.state();
        return jdbc.sql(sql)
                .param("q", Text.likePattern(filter.q()))
                .param("role", filter.role())
                .param("state", state == null ? null : state.name());
    }

    private List<AccountSummary> summaries(List<Row> rows) {
        Map<PersonId, PersonSummary> byId = persons
                .findAll(rows.stream().map(Row::person).toList())
                .stream()
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
        return rows.stream()
                .map(row -> row.summary(Objects.requireNonNull(byId.get(row.person()))))
                .toList();
    }

    private static String order(Sort sort) {
        return sort.stream()
                .map(order -> order.getProperty()
                        + (order.isDescending() ? Objects.requireNonNull(DESCENDING.get(order.getProperty())) : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String roles = row.getString("roles");
        Timestamp lastSignIn = row.getTimestamp("last_sign_in_at");
        return new Row(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                new PersonId(row.getObject("person_id", UUID.class)),
                roles == null ? List.of() : List.of(roles.split(",")),
                AccountState.valueOf(row.getString("state")),
                lastSignIn == null ? null : lastSignIn.toInstant(),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("version"));
    }

    private record Row(
            AccountId id,
            String username,
            PersonId person,
            List<String> roles,
            AccountState state,
            @Nullable Instant lastSignInAt,
            Instant createdAt,
            long version) {

        AccountSummary summary(PersonSummary known) {
            return new AccountSummary(id, username, known, roles, state, lastSignInAt, createdAt, version);
        }
    }
}
