package vn.doithoai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** What the server promises, asked of a server as the application starts it. */
class ServerSettingsTest {

    private static Path data;
    private static DatabaseServer server;

    @BeforeAll
    static void start() throws Exception {
        data = TestServers.directory();
        server = TestServers.durable(data);
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        FileSystemUtils.deleteRecursively(data);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "allow_alter_system, off",
        "max_connections, 40",
        "server_encoding, UTF8"
    })
    void whatIsAcknowledgedIsSafe(String setting, String value) throws Exception {
        assertThat(query("show " + setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", Roles.OWNER, Roles.APPLICATION})
    void everybodyIsAskedForAPassword(String role) throws Exception {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), role, "đoán"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", Roles.OWNER, Roles.APPLICATION})
    void passwordsAreForTheApplicationsAccountOnly(String role) throws Exception {
        assumeThat(data.getFileSystem().supportedFileAttributeViews())
                .as("on Windows the rights of the directory above hold")
                .contains("posix");
        assertThat(Files.getPosixFilePermissions(data.resolve("secrets").resolve(role)))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void vietnameseTextIsComparedInUnicode() throws Exception {
        assertThat(query("select upper('thôn đoài')")).isEqualTo("THÔN ĐOÀI");
        assertThat(query("select datlocprovider::text || datlocale from pg_database where datname = 'doithoai'"))
                .isEqualTo("bC.UTF-8");
    }

    @Test
    void theLogHoldsNobodysWords() throws Exception {
        assertThatThrownBy(() -> query("select 'Nguyễn Thị Ước 0912345678'::integer"))
                .isInstanceOf(SQLException.class);

        try (var logs = Files.list(data.resolve("log"))) {
            assertThat(logs)
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log).content().doesNotContain("0912345678"));
        }
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = server.connectAsSuperuser(DatabaseServer.DATABASE);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
