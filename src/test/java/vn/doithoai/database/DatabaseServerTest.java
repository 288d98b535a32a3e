package vn.doithoai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The server as the application starts it, through everything that happens to an application's machine. */
class DatabaseServerTest {

    private static Path made;

    private Path temporary;
    private Path data;

    private final List<DatabaseServer> running = new ArrayList<>();

    @BeforeAll
    static void createOnce() throws Exception {
        made = TestServers.directory();
        DatabaseServer server = TestServers.durable(made);
        try (Connection connection = server.connectAsSuperuser(DatabaseServer.DATABASE)) {
            connection.createStatement().execute("create table village (name text)");
        }
        server.stop();
    }

    @AfterAll
    static void remove() throws Exception {
        FileSystemUtils.deleteRecursively(made);
    }

    @BeforeEach
    void aDirectoryOfAnEarlierStart() throws Exception {
        temporary = TestServers.directory();
        data = TestServers.copy(made, temporary.resolve("data"));
    }

    @AfterEach
    void stop() throws Exception {
        running.forEach(DatabaseServer::stop);
        FileSystemUtils.deleteRecursively(temporary);
    }

    @Test
    void aSecondStartFindsTheData() throws Exception {
        DatabaseServer first = start();
        save("Thôn Đông");
        first.stop();
        assertGone(first.postmaster());

        start();
        assertThat(villages()).containsExactly("Thôn Đông");
    }

    @Test
    void aSecondApplicationOnTheSameDirectoryIsRefused() throws Exception {
        start();
        assertThatThrownBy(() -> DatabaseServer.start(data, 0)).satisfies(problem("directoryInUse"));
        assertThat(villages()).isEmpty();

        Process other = application();
        assertThat(read(other)).contains("database.problem.directoryInUse", String.valueOf(pid()));
        assertThat(other.waitFor()).isNotZero();
        assertThat(villages()).isEmpty();
    }

    @Test
    void theServerOfAKilledApplicationIsStoppedAndItsDataKept() throws Exception {
        Process killed = application();
        BufferedReader output = killed.inputReader();
        await().atMost(Duration.ofSeconds(30)).until(() -> "ready".equals(output.readLine()));
        ProcessHandle orphan = noted();
        killed.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        DatabaseServer server = start();

        assertGone(orphan);
        assertThat(server.postmaster()).isNotEqualTo(orphan);
        assertThat(villages()).containsExactly("Thôn Đoài");
    }

    @Test
    void aNoteOfADeadServerMayNameAnotherProcess() throws Exception {
        Path note = data.resolve("database").resolve("postmaster.pid");
        Files.writeString(note, pid() + "\n" + data.resolve("database") + "\n1764000000\n54321\n\n127.0.0.1\n\n");

        start();

        assertThat(villages()).isEmpty();
    }

    @Test
    void aHalfMadeDatabaseIsMadeAgain() throws Exception {
        Path fresh = temporary.resolve("fresh");
        TestServers.shareProgramsWith(fresh);
        Files.createDirectories(fresh.resolve("database.new-1/base"));
        Files.writeString(fresh.resolve("database.new-1/PG_VERSION"), "18");
        data = fresh;

        start();

        assertThat(query("select count(*) from pg_roles where rolname like 'doithoai%'"))
                .isEqualTo("2");
        assertThat(fresh.resolve("database.new-1")).doesNotExist();
    }

    @Test
    void aDeadServerIsStartedAgainWhereThePoolLooksForIt() throws Exception {
        DatabaseServer server = start();
        save("Thôn Đông");
        ProcessHandle dead = server.postmaster();

        dead.destroyForcibly();
        assertThat(dead.onExit()).succeedsWithin(Duration.ofSeconds(10));

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> villages().equals(List.of("Thôn Đông")));
        // it lets clients in a moment before its keeper knows its number
        await().atMost(Duration.ofSeconds(10)).until(() -> !server.postmaster().equals(dead));
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws Exception {
        Files.writeString(data.resolve("database").resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(this::start).satisfies(problem("otherMajor")).hasMessageContaining("17, 18.");
        assertThat(data.resolve("database").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void aLostPasswordIsNotReplacedByOneTheServerDoesNotKnow() throws Exception {
        Files.delete(data.resolve("secrets").resolve("postgres"));

        assertThatThrownBy(this::start).satisfies(problem("passwordLost"));
        assertThat(data.resolve("secrets").resolve("postgres")).doesNotExist();
    }

    @Test
    void aPlaceThatIsNoDirectoryIsExplained() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(() -> DatabaseServer.start(file, 0)).satisfies(problem("notADirectory"));
        assertThatThrownBy(() -> DatabaseServer.start(file.resolve("below"), 0))
                .satisfies(problem("directoryUnusable"));
    }

    @Test
    void aTakenPortIsExplained() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> DatabaseServer.start(data, taken.getLocalPort()))
                    .satisfies(problem("portTaken"))
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void aServerThatDoesNotStartTellsWhyAndLetsGoOfTheDirectory() throws Exception {
        assertThatThrownBy(() -> DatabaseServer.start(data, 0, Map.of("shared_buffers", "nhiều")))
                .satisfies(problem("serverFailed"))
                .hasMessageContaining("shared_buffers");

        start();
        assertThat(villages()).isEmpty();
    }

    private DatabaseServer start() {
        DatabaseServer server = DatabaseServer.start(data, 0);
        running.add(server);
        return server;
    }

    private Process application() throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedApplication.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String read(Process process) throws Exception {
        return new String(process.getInputStream().readAllBytes());
    }

    private ProcessHandle noted() throws Exception {
        String pid = Files.readAllLines(data.resolve("database/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
    }

    /** A server removes its note a moment before it ends. */
    private static void assertGone(ProcessHandle process) {
        await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }

    private static Consumer<Throwable> problem(String name) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        DatabaseProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("database.problem." + name));
    }

    private void save(String village) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.prepareStatement("insert into village values (?)")) {
            statement.setString(1, village);
            statement.executeUpdate();
        }
    }

    private List<String> villages() throws SQLException {
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery("select name from village")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return running.get(running.size() - 1).connectAsSuperuser(DatabaseServer.DATABASE);
    }
}
