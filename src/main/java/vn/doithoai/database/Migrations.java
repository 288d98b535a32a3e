package vn.doithoai.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.dao.DataAccessResourceFailureException;

/** Brings the database to the version of the application, unless the database is too old, or newer than it. */
final class Migrations implements FlywayMigrationStrategy {

    private static final int OLDEST_SERVER = 15;

    private final String application;

    /** @param application the role that works in the database */
    Migrations(String application) {
        this.application = application;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection()) {
            int version = owner.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_SERVER) {
                throw DatabaseProblem.of(
                        "database.problem.tooOld", owner.getMetaData().getDatabaseProductVersion(), OLDEST_SERVER);
            }
            if (!knowsVietnamese(owner)) {
                throw DatabaseProblem.of("database.problem.letters", owner.getCatalog());
            }
            boolean separate = !application.equals(owner.getMetaData().getUserName());
            if (separate) {
                Roles.letWork(owner, application);
            }
            migrateUnlessNewer(flyway);
            if (separate) {
                protectHistory(owner, flyway.getConfiguration().getTable());
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The database could not be prepared", e);
        }
    }

    /** A database in the locale C, or not in UTF-8, takes "Ơ" and "ơ" for different letters and can't sort them. */
    private static boolean knowsVietnamese(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery("""
                        select getdatabaseencoding() = 'UTF8' and lower(u&'\\01A0') = u&'\\01A1'
                           and exists (select from pg_collation where collname = 'vi-x-icu')""")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void migrateUnlessNewer(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            Optional<MigrationInfo> unknown = Arrays.stream(flyway.info().all())
                    .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                            || migration.getState() == MigrationState.FUTURE_FAILED)
                    .reduce((earlier, later) -> later);
            if (unknown.isPresent()) {
                throw DatabaseProblem.causedBy(
                        e,
                        "database.problem.newer",
                        String.valueOf(unknown.get().getVersion()));
            }
            throw DatabaseProblem.causedBy(e, "database.problem.otherMigrations", differences(e));
        }
    }

    /** Without the advice for developers that Flyway adds. */
    private static String differences(FlywayValidateException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> line.contains("Detected") || line.contains("mismatch") || line.contains("->"))
                .collect(Collectors.joining("\n"));
    }

    private void protectHistory(Connection owner, String table) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("revoke insert, update, delete on " + statement.enquoteIdentifier(table, true) + " from "
                    + statement.enquoteIdentifier(application, true));
        }
    }
}
