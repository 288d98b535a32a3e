package vn.doithoai.database;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Servers for tests. Their programs are unpacked once per build directory. */
final class TestServers {

    /** Never for an application: a power cut ruins such a database. */
    static final Map<String, String> FAST = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "max_connections", "300");

    private static final Path PROGRAMS = Path.of("target", "postgresql");
    private static final Path PARENT = Path.of("target", "test-database");

    /** A server that nothing has to outlive. */
    static DatabaseServer fast(Path data) throws IOException {
        shareProgramsWith(data);
        return DatabaseServer.start(data, 0, FAST);
    }

    /** A server as the application starts it. */
    static DatabaseServer durable(Path data) throws IOException {
        shareProgramsWith(data);
        return DatabaseServer.start(data, 0);
    }

    /** A directory for a test; whoever takes it removes it. */
    static Path directory() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(PARENT), "data-");
    }

    static void shareProgramsWith(Path data) throws IOException {
        Files.createDirectories(PROGRAMS);
        Files.createDirectories(data);
        if (!Files.exists(data.resolve("postgresql"))) {
            try {
                Files.createSymbolicLink(data.resolve("postgresql"), PROGRAMS.toAbsolutePath());
            } catch (IOException windowsWithoutTheRight) {
                Files.createDirectories(data.resolve("postgresql"));
            }
        }
    }

    /** A copy of a stopped server's directory. */
    static Path copy(Path data, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.copy(each, target.resolve(data.relativize(each)), COPY_ATTRIBUTES, NOFOLLOW_LINKS);
            }
        }
        return target;
    }

    /** Stops and removes what a killed test run left; the directories of running ones are locked. */
    static void discardAbandoned() throws IOException {
        if (!Files.exists(PARENT)) {
            return;
        }
        try (var directories = Files.newDirectoryStream(PARENT, "data-*")) {
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
