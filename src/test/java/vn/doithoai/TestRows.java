package vn.doithoai;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All rows of a test's database at once: taken away, kept, brought back. With triggers and foreign keys switched off meanwhile,
 * which only the server's superuser may do. Many times faster than truncating a hundred
 * tables or filling them through the services.
 */
final class TestRows {

    private static final String UNWATCHED = "set local session_replication_role = replica";

    private TestRows() {}

    static List<String> tables(Connection superuser) throws SQLException {
        return texts(superuser, "select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1");
    }

    /** Takes all rows away, but not those of some tables; numbers begin anew. */
    static void delete(Connection superuser, Set<String> tablesLeft) throws SQLException {
        List<String> filled = texts(
                superuser,
                tables(superuser).stream()
                        .filter(table -> !tablesLeft.contains(table))
                        .map(table -> "select '" + table + "' where exists (select 1 from " + table + ")")
                        .collect(Collectors.joining(" union all ")));
        List<String> statements = new ArrayList<>();
        filled.forEach(table -> statements.add("delete from " + table));
        statements.addAll(texts(superuser, """
                select format('alter sequence %I restart', sequencename)
                  from pg_sequences where schemaname = 'public' and last_value is not null"""));
        unwatched(superuser, statements);
    }

    /**
     * Keeps a copy of all rows.
     *
     * @param copy name of a new schema for it
     * @return statements for {@link #unwatched} that bring them back into emptied tables
     */
    static List<String> keep(Connection superuser, String copy, Set<String> tablesLeft) throws SQLException {
        List<String> copies = new ArrayList<>(List.of("create schema " + copy));
        List<String> back = new ArrayList<>();
        for (String table : tables(superuser)) {
            if (!tablesLeft.contains(table)) {
                copies.add("create table " + copy + "." + table + " as table " + table);
                String columns = String.join(", ", texts(superuser, """
                        select quote_ident(attname) from pg_attribute
                         where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''""".formatted(table)));
                back.add("insert into %s (%s) overriding system value select %s from %s.%s"
                        .formatted(table, columns, columns, copy, table));
            }
        }
        unwatched(superuser, copies);
        back.addAll(texts(superuser, """
                select format('select setval(%L, %s)', quote_ident(sequencename), last_value)
                  from pg_sequences where schemaname = 'public' and last_value is not null"""));
        return back;
    }

    /** All of them in one transaction, with no trigger looking on. */
    static void unwatched(Connection superuser, List<String> statements) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            statement.execute(UNWATCHED + "; " + String.join("; ", statements));
        }
        superuser.commit();
        superuser.setAutoCommit(true);
    }

    private static List<String> texts(Connection superuser, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
