package vn.doithoai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    private static final String NOT_PERMITTED = "42501";

    private static TestDatabase database;

    @BeforeAll
    static void aTableOfTheOwner() throws Exception {
        database = TestDatabase.create();
        try (Connection owner = database.connectAsOwner()) {
            owner.createStatement()
                    .execute("create table test_note (id integer generated always as identity, text text)");
            owner.createStatement().execute("create table test_receipt (text text)");
            owner.createStatement().execute("revoke update, delete on test_receipt from " + Roles.APPLICATION);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into test_note (text) values ('Đường thôn Đoài')",
                "select text from test_note",
                "update test_note set text = 'Cầu thôn Đông'",
                "delete from test_note",
                "insert into test_receipt values ('Biên nhận')"
            })
    void theApplicationWorksWithRows(String sql) throws Exception {
        try (Connection application = database.connect()) {
            application.createStatement().execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table test_note",
                "alter table test_note add column author text",
                "alter table test_note disable trigger all",
                "truncate test_note",
                "update test_receipt set text = ''",
                "delete from test_receipt",
                "create table mine (text text)",
                "create temporary table mine (text text)",
                "update flyway_schema_history set success = false",
                "delete from flyway_schema_history",
                "set session_replication_role = replica",
                "set role " + Roles.OWNER,
                "select pg_read_file('postgresql.conf')"
            })
    void theApplicationChangesNothingElse(String sql) throws Exception {
        try (Connection application = database.connect()) {
            assertRefused(() -> application.createStatement().execute(sql));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select pg_read_file('postgresql.conf')",
                "create role mine",
                "create database mine",
                "copy test_note to program 'true'",
                "set session_replication_role = replica"
            })
    void theOwnerOwnsTheDatabaseAndNotTheServer(String sql) throws Exception {
        try (Connection owner = database.connectAsOwner()) {
            assertRefused(() -> owner.createStatement().execute(sql));
        }
    }

    @Test
    void neitherIsASuperuserOrInheritsFromOne() throws Exception {
        try (Connection owner = database.connectAsOwner();
                ResultSet rows = owner.createStatement()
                        .executeQuery("select bool_or(rolsuper or rolcreaterole or rolcreatedb or rolreplication"
                                + " or rolbypassrls), (select count(*) from pg_auth_members m"
                                + " join pg_roles r on r.oid = m.member where r.rolname like 'doithoai%')"
                                + " from pg_roles where rolname like 'doithoai%'")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isFalse();
            assertThat(rows.getInt(2)).isZero();
        }
    }

    @Test
    void theApplicationEntersNoOtherDatabase() {
        String other = database.url().replaceFirst("[^/]*$", "postgres");
        assertRefused(() -> DriverManager.getConnection(other, Roles.APPLICATION, "test"));
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_PERMITTED));
    }
}
