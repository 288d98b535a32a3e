package vn.doithoai;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import vn.doithoai.account.TestAccounts;
import vn.doithoai.database.TestDatabase;
import vn.doithoai.demo.TestDemo;
import vn.doithoai.organisation.CommuneDetails;
import vn.doithoai.organisation.CommuneKind;
import vn.doithoai.organisation.Communes;
import vn.doithoai.shared.Actor;

/**
 * What the database of a {@link PageTest} holds before each class: the commune xã Suối Mây, tỉnh Sơn Hà, one person with
 * an account per role (see {@link TestAccounts}), and what the migrations bring along. A test that needs this between its
 * methods calls {@link #restore()}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class BaseData {

    /** Who made the base data, as the audit log tells. */
    public static final Actor PROGRAM = Actor.program("Kiểm thử");

    private static Set<String> filledByMigrations;

    private final Environment environment;
    private final TestAccounts accounts;
    private final Communes communes;
    private final TestDemo demo;
    private final MovableClock clock;

    BaseData(Environment environment, TestAccounts accounts, Communes communes, TestDemo demo, MovableClock clock) {
        this.environment = environment;
        this.accounts = accounts;
        this.communes = communes;
        this.demo = demo;
        this.clock = clock;
    }

    public void restore() throws SQLException {
        restoreWithoutAccounts();
        accounts.createOnePerRole();
    }

    /** Nobody has an account, so there is no person either. */
    public void restoreWithoutAccounts() throws SQLException {
        clock.reset();
        empty();
        communes.create(
                new CommuneDetails(
                        CommuneKind.COMMUNE,
                        "Suối Mây",
                        "tỉnh Sơn Hà",
                        "Suối Mây",
                        "Thôn Trung, xã Suối Mây, tỉnh Sơn Hà",
                        "02193 555 012",
                        "vanphong@suoimay.sonha.example"),
                PROGRAM);
    }

    /** Not even a commune, as after the very first start. */
    public void removeEverything() throws SQLException {
        clock.reset();
        empty();
    }

    /** The commune of the demo instead: every kind of thing, enough for pages to fill. */
    public void fillLikeTheDemo() throws SQLException {
        clock.reset();
        empty();
        demo.fill();
    }

    /** Table to number of rows, for a look whether anything was written. */
    public Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection owner = connectAsOwner();
                Statement statement = owner.createStatement()) {
            for (String table : tables(owner)) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    /** The audit log refuses to be emptied; only the tables' owner can switch that off, which the application isn't. */
    private void empty() throws SQLException {
        try (Connection owner = connectAsOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            List<String> tables = tables(owner);
            tables.removeAll(filledByMigrations());
            for (String table : tables) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            statement.execute("truncate " + String.join(", ", tables) + " restart identity");
            for (String table : tables) {
                statement.execute("alter table " + table + " enable trigger user");
            }
            owner.commit();
        }
    }

    /** As the owner of the tables, for what the application itself may never do. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }

    /** Tables with rows in a database that no application has used yet. */
    private static synchronized Set<String> filledByMigrations() throws SQLException {
        if (filledByMigrations == null) {
            Set<String> filled = new LinkedHashSet<>();
            try (Connection owner = TestDatabase.create().connectAsOwner()) {
                for (String table : tables(owner)) {
                    if (hasRow(owner, "select 1 from " + table + " limit 1")) {
                        filled.add(table);
                    }
                }
            }
            filledByMigrations = Set.copyOf(filled);
        }
        return filledByMigrations;
    }

    private static boolean hasRow(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Restores the base data before the first test of a class. */
    static final class BeforeEachClass extends AbstractTestExecutionListener {

        @Override
        public void beforeTestClass(TestContext context) throws Exception {
            context.getApplicationContext().getBean(BaseData.class).restore();
        }
    }
}
