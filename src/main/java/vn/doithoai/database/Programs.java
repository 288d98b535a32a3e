package vn.doithoai.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own programs, unpacked from the archive that the build put on the class path for this machine. */
final class Programs {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final String SUFFIX = WINDOWS ? ".exe" : "";

    private final Path home;
    private final ServerAccount account;

    private Programs(Path home, ServerAccount account) {
        this.home = home;
        this.account = account;
    }

    /** Exit code and everything that was printed. */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /**
     * The archive names no version, so its checksum names the directory: another build of PostgreSQL, another directory.
     */
    static Programs unpack(Path parent, ServerAccount account) throws IOException {
        String name = archiveName();
        URL archive = Programs.class.getResource("/" + name);
        if (archive == null) {
            throw DatabaseProblem.of(
                    "database.problem.platform", System.getProperty("os.name"), System.getProperty("os.arch"), name);
        }
        Path home = parent.resolve(checksum(archive));
        if (!Files.exists(home)) {
            Path fresh = Files.createTempDirectory(parent, home.getFileName() + ".new-");
            try (InputStream stream = archive.openStream()) {
                unpack(stream, fresh);
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                FileSystemUtils.deleteRecursively(fresh);
            }
        }
        account.own(home);
        return new Programs(home, account);
    }

    static String archiveName() {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        String system = WINDOWS ? "windows" : mac ? "darwin" : "linux";
        // Windows on ARM runs the other processor's programs.
        String arch = System.getProperty("os.arch").equals("aarch64") && !WINDOWS ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + arch + ".txz";
    }

    private static String checksum(URL archive) throws IOException {
        JarURLConnection connection = (JarURLConnection) archive.openConnection();
        return String.format("%08x", connection.getJarEntry().getCrc());
    }

    static void unpack(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.copy(target.resolve(entry.getLinkName()), path);
                } else {
                    Files.copy(tar, path);
                    if ((entry.getMode() & 0100) != 0) {
                        path.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }

    /** The version of these programs, as in "18.6". */
    String version() throws IOException {
        String answer = run("postgres", "--version").output();
        return answer.substring(answer.lastIndexOf(' ') + 1).trim();
    }

    /**
     * Runs one of the programs and waits for its end. What it prints goes through a file: a server that it leaves
     * behind would hold a pipe open for ever (Windows).
     */
    Outcome run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(account.prefix());
        command.add(home.resolve("bin").resolve(program + SUFFIX).toString());
        command.addAll(List.of(arguments));
        return run(command, home);
    }

    static Outcome run(List<String> command, Path workingDirectory) throws IOException {
        Path output = Files.createTempFile("doithoai-", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingDirectory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            int exitCode = process.waitFor();
            return new Outcome(exitCode, Files.readString(output, ISO_8859_1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command.get(0), e);
        } finally {
            try {
                Files.deleteIfExists(output);
            } catch (IOException stillHeldByTheServer) {
                output.toFile().deleteOnExit();
            }
        }
    }
}
