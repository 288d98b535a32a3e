package vn.doithoai.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A migrated database without rows, for one test or one Spring context. All of them live on one server per test JVM: the
 * embedded one, or with {@code -Ddb=testcontainers} a container. The migrations run once, in a template that every
 * database is copied from.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "template_doithoai";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    /** A new database; nobody else uses it. */
    public static TestDatabase create() {
        return create("template " + TEMPLATE);
    }

    /** @param options of {@code create database} */
    static TestDatabase create(String options) {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = Server.INSTANCE.superuser.connectTo("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " " + options + " owner " + Roles.OWNER);
            Roles.admitOnlyThem(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(Server.INSTANCE.url(name));
    }

    public String url() {
        return url;
    }

    /** A connection of the role that the application works with. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, Roles.APPLICATION, Server.PASSWORD);
    }

    /** A connection of the role that owns the tables. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, Roles.OWNER, Server.PASSWORD);
    }

    /** A connection of the server's superuser to the database of an application: who may switch triggers off. */
    public static Connection connectAsSuperuser(String url) throws SQLException {
        return Server.INSTANCE.superuser.connectTo(url.replaceFirst(".*/", ""));
    }

    /** The settings by which an application uses this database. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", Roles.APPLICATION);
        properties.put("spring.datasource.password", Server.PASSWORD);
        properties.put("spring.datasource.hikari.minimum-idle", "1");
        properties.put("spring.flyway.user", Roles.OWNER);
        properties.put("spring.flyway.password", Server.PASSWORD);
        properties.put("spring.flyway.placeholders.appRole", Roles.APPLICATION);
        return properties;
    }

    /** Points a Spring context to a new database. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestDatabase.create().properties()).applyTo(context);
        }
    }

    /** The server of this JVM, started when the first test asks for a database. */
    private static final class Server {

        static final String PASSWORD = "test";
        static final Server INSTANCE = start();

        final Roles.Superuser superuser;
        private final String address;

        private Server(String address, Roles.Superuser superuser) {
            this.address = address;
            this.superuser = superuser;
        }

        String url(String database) {
            return address + database;
        }

        private static Server start() {
            try {
                Server server = "testcontainers".equals(System.getProperty("db")) ? container() : embedded();
                server.migrateTemplate();
                return server;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Server container() {
            PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
            container.withCommand("postgres", "-c", "max_connections=300", "-c", "fsync=off");
            container.start();
            String address = "jdbc:postgresql://" + container.getHost() + ":"
                    + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/";
            return new Server(
                    address,
                    database -> DriverManager.getConnection(
                            address + database, container.getUsername(), container.getPassword()));
        }

        private static Server embedded() throws IOException {
            TestServers.discardAbandoned();
            Path data = TestServers.directory();
            DatabaseServer server = TestServers.fast(data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.stop();
                try {
                    FileSystemUtils.deleteRecursively(data);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return new Server(server.url().replaceFirst("[^/]*$", ""), server::connectAsSuperuser);
        }

        private void migrateTemplate() throws SQLException {
            Roles.create(superuser, TEMPLATE, role -> PASSWORD);
            new Migrations(Roles.APPLICATION)
                    .migrate(Flyway.configure()
                            .dataSource(url(TEMPLATE), Roles.OWNER, PASSWORD)
                            .placeholders(Map.of("appRole", Roles.APPLICATION))
                            .load());
        }
    }
}
