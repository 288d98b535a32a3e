package vn.doithoai.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/**
 * Two roles reach the application's database: the owner, who alone changes its structure, and the application, which
 * reads and writes rows and owns nothing, so that it can neither drop a table nor switch off a trigger.
 */
final class Roles {

    static final String OWNER = "doithoai_owner";
    static final String APPLICATION = "doithoai_app";

    /** Opens a connection of the server's superuser to a database. */
    interface Superuser {
        Connection connectTo(String database) throws SQLException;
    }

    /** Makes what is missing of the roles and the database; a crash between two steps is made good the next time. */
    static void create(Superuser superuser, String database, UnaryOperator<String> passwords) throws SQLException {
        try (Connection connection = superuser.connectTo("postgres")) {
            createRole(connection, OWNER, passwords.apply(OWNER));
            createRole(connection, APPLICATION, passwords.apply(APPLICATION));
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database " + database + " owner " + OWNER);
            }
            execute(connection, "revoke all on database postgres, template1 from public");
            admitOnlyThem(connection, database);
        }
        try (Connection connection = superuser.connectTo(database)) {
            execute(connection, "alter schema public owner to " + OWNER);
        }
    }

    static void admitOnlyThem(Connection superuser, String database) throws SQLException {
        execute(superuser, "revoke all on database " + database + " from public");
        execute(superuser, "grant connect on database " + database + " to " + APPLICATION);
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        String verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(
                connection,
                verb + " role " + role + " login nosuperuser nocreatedb nocreaterole noreplication password "
                        + connection.createStatement().enquoteLiteral(password));
    }

    /** Lets a role that owns nothing work with the rows of every table that the connection's role makes. */
    static void letWork(Connection owner, String application) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            String role = statement.enquoteIdentifier(application, true);
            statement.execute("grant usage on schema public to " + role);
            statement.execute("alter default privileges in schema public"
                    + " grant select, insert, update, delete on tables to " + role);
            statement.execute("alter default privileges in schema public grant usage, select on sequences to " + role);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Roles() {}
}
