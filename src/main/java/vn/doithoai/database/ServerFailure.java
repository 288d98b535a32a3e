package vn.doithoai.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the server does not run, from what its programs said. */
final class ServerFailure {

    private ServerFailure() {}

    /** @param said by the program that failed */
    static DatabaseProblem of(String said, DataDirectory directory, int port) throws IOException {
        String all = said.contains("redirecting log output") ? said + sinceStart(directory.log()) : said;
        if (all.contains("No space left on device")) {
            return DatabaseProblem.of("database.problem.noSpace", directory.root(), 300);
        }
        if (all.contains("could not bind")) {
            return DatabaseProblem.of("database.problem.portTaken", String.valueOf(port));
        }
        return DatabaseProblem.of("database.problem.serverFailed", directory.log(), tail(all));
    }

    /** What the newest log says about the last attempt to start. */
    private static String sinceStart(Path logs) throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            Optional<Path> newest = files.filter(file -> !file.endsWith("start.log"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()));
            String all = newest.isPresent() ? Files.readString(newest.get(), ISO_8859_1) : "";
            return all.substring(Math.max(0, all.lastIndexOf("starting PostgreSQL")));
        }
    }

    private static String tail(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
