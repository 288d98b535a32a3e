package vn.doithoai.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings with which the server runs. A file rather than arguments: those pass through two shells with two ideas of
 * quotation marks.
 */
record ServerSettings(Map<String, String> values) {

    private static final String FILE = "doithoai.conf";

    /** What the server's own file of settings must say to read ours. */
    static final String INCLUDE = "\ninclude '" + FILE + "'\n";

    /** @param deviations for tests, which lose nothing when the machine stops */
    static ServerSettings with(Map<String, String> deviations) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("allow_alter_system", "off");
        settings.put("listen_addresses", DatabaseServer.LOOPBACK);
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "40");
        settings.put("shared_buffers", "64MB");
        settings.put("max_wal_size", "256MB");
        settings.put("logging_collector", "on");
        settings.put("log_directory", "../log");
        settings.put("log_filename", "database-%u.log");
        settings.put("log_rotation_age", "1d");
        settings.put("log_rotation_size", "0");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_checkpoints", "off");
        // Failed statements hold people's names and telephone numbers; the application hears of them anyway.
        settings.put("log_min_messages", "log");
        settings.put("log_min_error_statement", "panic");
        settings.putAll(deviations);
        return new ServerSettings(settings);
    }

    /** Without it a new directory need not be synced either. */
    boolean isSynced() {
        return !"off".equals(values.get("fsync"));
    }

    /** @return the file */
    Path write(Path cluster, int port) throws IOException {
        StringBuilder lines = new StringBuilder("# Written by the application at every start\n");
        values.forEach((name, value) -> lines.append(name)
                .append(" = '")
                .append(value.replace("'", "''"))
                .append("'\n"));
        lines.append("port = ").append(port).append('\n');
        Path file = cluster.resolve(FILE);
        Files.writeString(file, lines, UTF_8);
        return file;
    }
}
