package vn.doithoai.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The note that a running server keeps in its directory; the note of a killed one may name any process. */
final class ServerNote {

    /** Never the number of a process: above every system's limit, and Windows counts in fours. */
    private static final int NOBODYS_PID = Integer.MAX_VALUE;

    private final Path cluster;
    private final Path file;

    ServerNote(Path cluster) {
        this.cluster = cluster;
        this.file = cluster.resolve("postmaster.pid");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The living process that the note names. */
    Optional<ProcessHandle> process() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, ISO_8859_1);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
    }

    /** Windows tells the program of a process, but not its arguments. */
    boolean isOfServer(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        return postgres
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(cluster.toString()))
                        .orElse(true);
    }

    /**
     * The server would refuse to start beside a process that has got its predecessor's number. The rest of the note
     * stays: by it the server sees whether anybody still uses the old memory.
     */
    void disown() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, ISO_8859_1));
        lines.set(0, String.valueOf(NOBODYS_PID));
        Files.write(file, lines, ISO_8859_1);
    }
}
