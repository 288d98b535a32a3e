package vn.doithoai;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.doithoai.shared.PublicSite;

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
    private final PublicSite site;
    private final MovableClock clock;

    /** What brings the rows of the demo back once it was filled in: without a public address it writes no e-mails. */
    private final Map<Optional<String>, List<String>> demoRows = new HashMap<>();

    private Connection superuser;

    BaseData(
            Environment environment,
            TestAccounts accounts,
            Communes communes,
            TestDemo demo,
            PublicSite site,
            MovableClock clock) {
        this.environment = environment;
        this.accounts = accounts;
        this.communes = communes;
        this.demo = demo;
        this.site = site;
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
        List<String> rows = demoRows.get(site.address(""));
        if (rows == null) {
            demo.fill();
            demoRows.put(site.address(""), TestRows.keep(superuser(), "demo_" + demoRows.size(), filledByMigrations()));
        } else {
            TestRows.unwatched(superuser(), rows);
        }
    }

    /** Table to number of rows, for a look whether anything was written. */
    public Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection owner = connectAsOwner();
                Statement statement = owner.createStatement()) {
            for (String table : TestRows.tables(owner)) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    private void empty() throws SQLException {
        TestRows.delete(superuser(), filledByMigrations());
    }

    /** Kept open, since a new connection costs more than what it is used for. */
    private Connection superuser() throws SQLException {
        if (superuser == null || !superuser.isValid(1)) {
            superuser = TestDatabase.connectAsSuperuser(environment.getRequiredProperty("spring.datasource.url"));
        }
        return superuser;
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
                for (String table : TestRows.tables(owner)) {
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

    /** Restores the base data before the first test of a class. */
    static final class BeforeEachClass extends AbstractTestExecutionListener {

        @Override
        public void beforeTestClass(TestContext context) throws Exception {
            context.getApplicationContext().getBean(BaseData.class).restore();
        }
    }
}
