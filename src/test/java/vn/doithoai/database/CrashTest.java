package vn.doithoai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The server is killed while questions come in. Every acknowledged one must be there afterwards, once, and none by half.
 * The same with {@code synchronous_commit=off} shows that the test would notice a loss.
 */
class CrashTest {

    private static final int WRITERS = 8;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;

    private Path data;
    private DatabaseServer server;

    @BeforeEach
    void aDirectory() throws Exception {
        data = TestServers.directory();
        TestServers.shareProgramsWith(data);
    }

    @AfterEach
    void remove() throws Exception {
        server.stop();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void nothingAcknowledgedIsLostDoubledOrHalf() throws Exception {
        server = DatabaseServer.start(data, 0);

        Set<String> acknowledged = killUnderLoad();

        Map<String, String> stored = stored();
        assertThat(stored.keySet()).containsAll(acknowledged);
        assertThat(stored.values()).as("one question, one receipt").containsOnly("question receipt");
    }

    /** What is acknowledged waits in memory for ten seconds here, instead of a fifth of one, to make the loss certain. */
    @Test
    void withoutSynchronousCommitTheSameTestFindsALoss() throws Exception {
        server = DatabaseServer.start(
                data,
                0,
                Map.of(
                        "synchronous_commit", "off",
                        "wal_writer_delay", "10s",
                        "wal_writer_flush_after", "1GB",
                        "wal_buffers", "16MB",
                        "autovacuum", "off"));

        Set<String> acknowledged = killUnderLoad();

        acknowledged.removeAll(stored().keySet());
        assertThat(acknowledged).as("lost").isNotEmpty();
    }

    private Set<String> killUnderLoad() throws Exception {
        try (Connection connection = server.connectAsSuperuser(DatabaseServer.DATABASE)) {
            // Both without a key: it is the server that must not double anything
            connection.createStatement().execute("create table question (name text)");
            connection.createStatement().execute("create table receipt (question text)");
            connection.createStatement().execute("checkpoint");
        }
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            Thread thread = new Thread(() -> ask(number, acknowledged));
            thread.start();
            writers.add(thread);
        }
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.size() >= ACKNOWLEDGED_BEFORE_THE_KILL);
        ProcessHandle postmaster = server.postmaster();
        List<ProcessHandle> backends = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
        for (Thread writer : writers) {
            writer.join();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> !server.postmaster().equals(postmaster));
        return acknowledged;
    }

    /** Until the server is gone. */
    private void ask(int writer, Set<String> acknowledged) {
        try (Connection connection = server.connectAsSuperuser(DatabaseServer.DATABASE);
                PreparedStatement question = connection.prepareStatement("insert into question values (?)");
                PreparedStatement receipt = connection.prepareStatement("insert into receipt values (?)")) {
            connection.setAutoCommit(false);
            for (int number = 0; ; number++) {
                String name = writer + "-" + number;
                question.setString(1, name);
                question.executeUpdate();
                receipt.setString(1, name);
                receipt.executeUpdate();
                connection.commit();
                acknowledged.add(name);
            }
        } catch (SQLException killed) {
            assertThat(killed.getSQLState()).startsWith("08");
        }
    }

    /** What tells of each question: one row of its own, one of its receipt. */
    private Map<String, String> stored() throws SQLException {
        Map<String, String> stored = new HashMap<>();
        try (Connection connection = server.connectAsSuperuser(DatabaseServer.DATABASE);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select name, string_agg(kind, ' ' order by kind) from ("
                                + "select name, 'question' as kind from question"
                                + " union all select question, 'receipt' from receipt) as told group by name")) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getString(2));
            }
        }
        return stored;
    }
}
