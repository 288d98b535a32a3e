package vn.doithoai.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application as somebody installs it: a process of its own with its embedded database. */
final class Installation implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:+UseSerialGC");
    private static final long PATIENCE_SECONDS = 120;

    private final Path data;
    private final Path output;
    private final int port = freePort();
    private final int databasePort = freePort();
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /** @param directory a new one; keeps the data and what the application prints */
    Installation(Path directory) {
        this.data = directory.resolve("data");
        this.output = directory.resolve("output.log");
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /**
     * Starts the application.
     *
     * @param java options of the virtual machine besides the README's
     * @return seconds from the command to "ready"
     */
    double start(List<String> java, Path jar, String... arguments) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        run(java, jar, withPlaces(arguments));
        while (!isReady()) {
            if (!process.isAlive() || seconds(begin) > PATIENCE_SECONDS) {
                throw new IllegalStateException("the application doesn't start, see " + output);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return seconds(begin);
    }

    private List<String> withPlaces(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--server.port=" + port, "--doithoai.data=" + data));
        all.add("--doithoai.database.port=" + databasePort);
        return all;
    }

    private void run(List<String> java, Path jar, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(OPTIONS);
        command.addAll(java);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    /**
     * Installs the application for a faster start, as the README tells.
     *
     * @param directory for the unpacked application
     * @param archive for the classes of a start, made by this
     * @return the jar to start
     */
    Path install(Path jar, Path directory, Path archive) throws IOException, InterruptedException {
        run(List.of("-Djarmode=tools"), jar, List.of("extract", "--force", "--destination", directory.toString()));
        process.waitFor();
        Path installed = directory.resolve(jar.getFileName());
        run(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh"), installed, withPlaces());
        if (process.waitFor() != 0 || !Files.exists(archive)) {
            throw new IllegalStateException("the classes can't be archived, see " + output);
        }
        return installed;
    }

    private boolean isReady() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(root().resolve("/readyz")).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Memory of the application's process in MB, without the database; NaN where the system doesn't tell. */
    double residentMemory() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** As the database's superuser. */
    Connection connect() throws IOException, SQLException {
        String password =
                Files.readString(data.resolve("secrets").resolve("postgres")).trim();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/doithoai", "postgres", password);
    }

    /** What the database server has logged. */
    String databaseLog() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.newDirectoryStream(data.resolve("log"), "database-*.log")) {
            for (Path file : files) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
