package vn.doithoai.database;

import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Explains why a given database server does not let the application in. Says the address, never a password. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    UnreachableAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException first) {
        Properties address = address();
        SQLException cause = deepest(first);
        String state = cause.getSQLState();
        if (address == null || state == null) {
            return null;
        }
        String server = withoutAccount(address.getProperty("PGHOST") + ":" + address.getProperty("PGPORT"));
        if (state.equals("3D000")) {
            return StartupMessages.analysis(rootFailure, "database.problem.missing", address.getProperty("PGDBNAME"));
        }
        if (state.startsWith("28")) {
            return StartupMessages.analysis(rootFailure, "database.problem.refused", server, reason(cause));
        }
        // No connection, still starting, too many connections
        if (state.startsWith("08") || state.equals("57P03") || state.equals("53300")) {
            return StartupMessages.analysis(rootFailure, "database.problem.unreachable", server, reason(cause));
        }
        return null;
    }

    private @Nullable Properties address() {
        String url = environment.getProperty("spring.datasource.url");
        return StringUtils.hasText(url) ? Driver.parseURL(url, null) : null;
    }

    /** The pool wraps the server's own words. */
    private static SQLException deepest(SQLException first) {
        SQLException deepest = first;
        for (Throwable cause = first; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                deepest = sql;
            }
        }
        return deepest;
    }

    private static String reason(SQLException cause) {
        String said = String.valueOf(cause.getMessage());
        return withoutAccount(cause.getCause() == null ? said : said + " (" + cause.getCause() + ")");
    }

    /** Of an address like {@code user:password@host}, which other databases' drivers take. */
    private static String withoutAccount(String text) {
        return text.replaceAll("\\S*@", "");
    }
}
