package vn.doithoai.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** Servers for tests: quick, because nothing has to outlive them; their programs are unpacked once per build directory. */
final class TestServers {

    /** Never for an application: a power cut ruins such a database. */
    static final Map<String, String> FAST = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "max_connections", "300");

    /** The unpacked programs, kept for the next run. */
    private static final Path PROGRAMS = Path.of("target", "postgresql");

    static DatabaseServer fast(Path data) throws IOException {
        shareProgramsWith(data);
        return DatabaseServer.start(data, 0, FAST);
    }

    /** With the settings of the application. */
    static DatabaseServer durable(Path data) throws IOException {
        shareProgramsWith(data);
        return DatabaseServer.start(data, 0);
    }

    private static void shareProgramsWith(Path data) throws IOException {
        Files.createDirectories(PROGRAMS);
        if (!Files.exists(data.resolve("postgresql"))) {
            Files.createSymbolicLink(data.resolve("postgresql"), PROGRAMS.toAbsolutePath());
        }
    }

    /** Stops and removes what a killed test run left; the directories of running ones are locked. */
    static void discardAbandoned(Path parent) throws IOException {
        try (var directories = Files.newDirectoryStream(parent, "data-*")) {
            for (Path directory : directories) {
                try {
                    if (Files.exists(directory.resolve("database"))) {
                        DatabaseServer.start(directory, 0, FAST).stop();
                    }
                    FileSystemUtils.deleteRecursively(directory);
                } catch (DatabaseProblem inUse) {
                    continue;
                }
            }
        }
    }

    private TestServers() {}
}
