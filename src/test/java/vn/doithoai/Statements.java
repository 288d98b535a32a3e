package vn.doithoai;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The SQL statements that a piece of work sends to the database, whoever sends them: JPA, JdbcClient or Spring Session.
 * Counts the work of the calling thread, so it goes with {@code MockMvcTester}; for the server on a port there is {@link
 * #ofAllThreads}.
 */
public final class Statements {

    private static final ThreadLocal<List<String>> RECORDED = new ThreadLocal<>();
    private static volatile List<String> ofAllThreads;

    /** Work that may fail with anything. */
    public interface Work {
        void run() throws Exception;
    }

    private Statements() {}

    /** All statements of the work, in order. */
    public static List<String> of(Work work) throws Exception {
        List<String> recorded = new ArrayList<>();
        RECORDED.set(recorded);
        try {
            work.run();
        } finally {
            RECORDED.remove();
        }
        return List.copyOf(recorded);
    }

    /** All statements that any thread sends meanwhile, for requests to the server on a port. */
    public static List<String> ofAllThreads(Work work) throws Exception {
        List<String> recorded = new CopyOnWriteArrayList<>();
        ofAllThreads = recorded;
        try {
            work.run();
        } finally {
            ofAllThreads = null;
        }
        return List.copyOf(recorded);
    }

    /** The statements of the work without those that keep the sign-in session. */
    public static List<String> besidesSession(Work work) throws Exception {
        Predicate<String> session = sql -> sql.toLowerCase(Locale.ROOT).contains("spring_session");
        return of(work).stream().filter(session.negate()).toList();
    }

    static DataSource counted(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return counted(super.getConnection());
            }
        };
    }

    private static Connection counted(Connection connection) {
        return proxy(Connection.class, connection, null);
    }

    /** Results of connections and statements that are statements themselves are counted too; the rest passes through. */
    private static <T> T proxy(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                record(args != null && args.length > 0 && args[0] instanceof String given ? given : sql);
            }
            try {
                Object result = method.invoke(target, args);
                String prepared = args != null && args.length > 0 && args[0] instanceof String given ? given : null;
                if (target instanceof Connection && result instanceof Statement statement) {
                    return counted(statement, prepared);
                }
                return result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    private static Statement counted(Statement statement, String sql) {
        if (statement instanceof CallableStatement callable) {
            return proxy(CallableStatement.class, callable, sql);
        }
        if (statement instanceof PreparedStatement prepared) {
            return proxy(PreparedStatement.class, prepared, sql);
        }
        return proxy(Statement.class, statement, null);
    }

    private static void record(String sql) {
        List<String> all = ofAllThreads;
        for (List<String> recorded : Arrays.asList(RECORDED.get(), all)) {
            if (recorded != null) {
                recorded.add(sql == null ? "(batch)" : sql);
            }
        }
    }
}
