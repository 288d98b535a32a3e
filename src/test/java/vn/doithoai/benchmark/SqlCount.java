package vn.doithoai.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the SQL statements of a request by the database server's own log; the application knows nothing of it. */
final class SqlCount {

    private static final String ROLE = "doithoai_app";
    private static final Pattern STATEMENT = Pattern.compile("LOG:\\s+(?:execute [^:]*|statement): (.*)");
    private static final Pattern FRAME = Pattern.compile("(begin|commit|rollback|set|show|discard)\\b.*");

    private final Installation installation;
    private final Connection superuser;
    private int marks;

    SqlCount(Installation installation, Connection superuser) {
        this.installation = installation;
        this.superuser = superuser;
    }

    /** Answers with the status. */
    interface Request {
        int send() throws IOException, InterruptedException;
    }

    /** Statements besides those that frame a transaction or keep the sign-in session. */
    long of(Request request) throws SQLException, IOException, InterruptedException {
        log("all");
        settle(request);
        int from = mark().length();
        request.send();
        String log = mark();
        log("none");
        settle(request);
        return log.substring(from)
                .replace("\n\t", " ")
                .lines()
                .map(STATEMENT::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1).toLowerCase(Locale.ROOT))
                .filter(sql -> !FRAME.matcher(sql).matches() && !sql.contains("spring_session"))
                .count();
    }

    /** The pool makes its connections anew; those unused for half a second it looks at before it lends them. */
    private static void settle(Request request) throws IOException, InterruptedException {
        do {
            TimeUnit.SECONDS.sleep(1);
        } while (request.send() != 200);
    }

    private void log(String which) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("alter role " + ROLE + " set log_statement = '" + which + "'");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + ROLE + "'");
        }
    }

    /** What the log holds up to this moment. */
    private String mark() throws SQLException, IOException, InterruptedException {
        String mark = "benchmark mark " + ++marks;
        try (Statement statement = superuser.createStatement()) {
            statement.execute("do $$ begin raise log '" + mark + " end'; end $$");
        }
        for (int tries = 0; tries < 200; tries++) {
            String log = installation.databaseLog();
            int at = log.lastIndexOf(mark + " end");
            if (at >= 0) {
                return log.substring(0, at);
            }
            TimeUnit.MILLISECONDS.sleep(25);
        }
        throw new IllegalStateException("the database's log stays silent");
    }
}
