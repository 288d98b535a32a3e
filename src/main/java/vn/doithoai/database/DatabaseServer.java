package vn.doithoai.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL server that comes with the application (cơ sở dữ liệu đi kèm). It keeps what it acknowledged whatever
 * happens to the machine, answers on the loopback address only and asks everybody for a password. A server whose
 * application died is stopped by the next one; a server that dies under its application is started again.
 */
final class DatabaseServer {

    static final String DATABASE = "doithoai";

    private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);

    private static final String SUPERUSER = "postgres";
    static final String LOOPBACK = "127.0.0.1";

    /** Recovery after a power cut reads and syncs the whole directory: seconds here, minutes on an old disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration WATCH_INTERVAL = Duration.ofSeconds(1);

    private final DataDirectory directory;
    private final Programs programs;
    private final ServerAccount account;
    private final ServerSettings settings;
    private final ServerNote note;
    private final int port;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile ProcessHandle postmaster;

    /**
     * Starts the server of a directory; makes its database the first time.
     *
     * @param port where to listen, 0 for a free one
     * @throws DatabaseProblem if the server cannot run; the directory is free again then
     */
    static DatabaseServer start(Path data, int port) {
        return start(data, port, Map.of());
    }

    /** @param deviations settings of the server for tests, which lose nothing when the machine stops */
    static DatabaseServer start(Path data, int port, Map<String, String> deviations) {
        DataDirectory directory = DataDirectory.open(data);
        try {
            return new DatabaseServer(directory, port, deviations);
        } catch (IOException e) {
            directory.close();
            throw DatabaseProblem.causedBy(e, "database.problem.directoryUnusable", directory.root(), e.toString());
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private DatabaseServer(DataDirectory directory, int port, Map<String, String> deviations) throws IOException {
        this.directory = directory;
        this.note = new ServerNote(directory.cluster());
        this.account = ServerAccount.choose(directory.cluster());
        Files.createDirectories(directory.programs());
        account.letThrough(directory.root(), directory.programs());
        this.programs = Programs.unpack(directory.programs(), account);
        this.settings = ServerSettings.with(deviations);
        if (Files.exists(directory.cluster())) {
            checkVersion();
            checkPassword();
            stopOrphan();
        } else {
            create();
        }
        this.port = port == 0 ? freePort() : port;
        this.postmaster = launch();
        try {
            Roles.create(this::connectAsSuperuser, DATABASE, this::password);
        } catch (SQLException | RuntimeException e) {
            halt();
            throw new IllegalStateException("The roles of the database could not be made", e);
        }
        Thread watch = new Thread(this::watch, "database-watch");
        watch.setDaemon(true);
        watch.start();
        log.info("PostgreSQL {} on port {}, data in {}", programs.version(), this.port, directory.root());
    }

    private void create() throws IOException {
        Path fresh =
                Files.createTempDirectory(directory.root(), directory.cluster().getFileName() + ".new-");
        Path password = Files.createTempFile(directory.root(), "password", ".new-");
        try {
            Files.writeString(password, password(SUPERUSER));
            account.own(fresh);
            account.own(password);
            List<String> arguments = new ArrayList<>(List.of(
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums"));
            if (!settings.isSynced()) {
                arguments.add("--no-sync");
            }
            Programs.Outcome outcome = programs.run("initdb", arguments.toArray(String[]::new));
            if (!outcome.succeeded()) {
                throw ServerFailure.of(outcome.output(), directory, port);
            }
            Files.writeString(fresh.resolve("postgresql.conf"), ServerSettings.INCLUDE, StandardOpenOption.APPEND);
            Files.move(fresh, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
            sync(directory.root());
        } finally {
            Files.deleteIfExists(password);
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    /** Makes the new name itself outlive a power cut; Windows cannot open a directory, and does so by itself. */
    private static void sync(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException windows) {
            log.debug("{} cannot be synced", directory);
        }
    }

    private void checkVersion() throws IOException {
        Path file = directory.cluster().resolve("PG_VERSION");
        String found = Files.exists(file) ? Files.readString(file).trim() : "?";
        String ours = programs.version();
        if (!ours.startsWith(found + ".")) {
            throw DatabaseProblem.of("database.problem.otherMajor", directory.root(), found, ours);
        }
    }

    private void checkPassword() {
        if (!directory.hasPassword(SUPERUSER)) {
            throw DatabaseProblem.of("database.problem.passwordLost", directory.root(), SUPERUSER);
        }
    }

    /** The server of an application that was killed goes on running; a stale note of one may name any process. */
    private void stopOrphan() throws IOException {
        Optional<ProcessHandle> process = note.process();
        if (process.isPresent() && note.isOfServer(process.get())) {
            log.warn(
                    "Stopping the database that an application left behind (process {})",
                    process.get().pid());
            halt();
        } else if (process.isPresent()) {
            note.disown();
        }
    }

    private ProcessHandle launch() throws IOException {
        Files.createDirectories(directory.log());
        account.own(directory.log());
        account.own(settings.write(directory.cluster(), port));
        Path startLog = directory.log().resolve("start.log");
        for (int attempt = 1; ; attempt++) {
            Files.writeString(startLog, "");
            account.own(startLog);
            Programs.Outcome outcome = programs.run(
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--timeout=" + PATIENCE.toSeconds(),
                    "--pgdata=" + directory.cluster(),
                    "--log=" + startLog);
            if (outcome.succeeded()) {
                return note.process()
                        .orElseThrow(() -> new IOException("The database stopped as soon as it had started"));
            }
            String said = outcome.output() + Files.readString(startLog, ISO_8859_1);
            // A killed server's processes take a moment to notice and to leave.
            if (attempt == 10 || !said.contains("shared memory block") && !said.contains("lock file")) {
                throw ServerFailure.of(said, directory, port);
            }
            pause();
        }
    }

    private void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private void watch() {
        try {
            while (!stopped.await(WATCH_INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                startAgainIfDead();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startAgainIfDead() {
        if (stopped.getCount() == 0 || postmaster.isAlive()) {
            return;
        }
        try {
            log.error("The database has stopped without being told to; starting it again");
            stopOrphan();
            postmaster = launch();
            log.info("The database is back on port {}", port);
        } catch (IOException | RuntimeException e) {
            log.error("The database could not be started again", e);
        }
    }

    String url() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + database;
    }

    String password(String role) {
        return directory.password(role);
    }

    Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password(SUPERUSER));
    }

    ProcessHandle postmaster() {
        return postmaster;
    }

    /** Stops the server and lets go of the directory; what was committed is on the disk. */
    synchronized void stop() {
        if (stopped.getCount() == 0) {
            return;
        }
        stopped.countDown();
        try {
            halt();
            log.info("PostgreSQL has stopped");
        } catch (IOException e) {
            log.error("The database could not be stopped; the next start will do it", e);
        } finally {
            directory.close();
        }
    }

    private void halt() throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            if (programs.run(
                                    "pg_ctl",
                                    "stop",
                                    "--wait",
                                    "--timeout=60",
                                    "--mode=" + mode,
                                    "--pgdata=" + directory.cluster())
                            .succeeded()
                    || !note.exists()) {
                return;
            }
        }
        throw new IOException("The database does not stop");
    }
}
