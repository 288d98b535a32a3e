package vn.doithoai.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/**
 * The directory that keeps the embedded database (thư mục dữ liệu): the server's programs, its data, its log and the
 * passwords of its roles. It belongs to one application at a time, which the lock says to everybody else.
 */
final class DataDirectory implements AutoCloseable {

    /** Directories that this JVM holds: asking the operating system would let go of the lock (POSIX) on closing. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Far behind the content, so that Windows lets others read whose lock it is. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final String CLUSTER = "database";

    private static final long SPACE_TO_CREATE = 300L << 20;
    private static final long SPACE_TO_START = 20L << 20;

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Creates the directory where it is missing, and takes it for this application until {@link #close}.
     *
     * @throws DatabaseProblem if it is in use, or cannot be used
     */
    static DataDirectory open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            create(root);
            root = root.toRealPath();
            checkSpace(root);
            DataDirectory directory = new DataDirectory(root, lock(root));
            try {
                directory.discardHalfMade();
                return directory;
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw DatabaseProblem.causedBy(e, "database.problem.directoryUnusable", root, e.toString());
        }
    }

    private static void create(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw DatabaseProblem.of("database.problem.notADirectory", root);
        }
        if (!Files.exists(root)) {
            Files.createDirectories(root);
            restrict(root, "rwx------");
        }
        if (!Files.isWritable(root)) {
            throw DatabaseProblem.of("database.problem.directoryUnusable", root, "read-only");
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        if (!HELD.add(root)) {
            throw DatabaseProblem.of("database.problem.directoryInUse", root, String.valueOf(pid()));
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(root.resolve("lock"), CREATE, READ, WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                ByteBuffer holder = ByteBuffer.allocate(32);
                channel.read(holder, 0);
                String pid = UTF_8.decode(holder.flip()).toString().trim();
                throw DatabaseProblem.of("database.problem.directoryInUse", root, pid);
            }
            channel.truncate(0);
            channel.write(UTF_8.encode(pid() + "\n"), 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            HELD.remove(root);
            throw e;
        }
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }

    private static void checkSpace(Path root) throws IOException {
        long needed = Files.exists(root.resolve(CLUSTER)) ? SPACE_TO_START : SPACE_TO_CREATE;
        if (Files.getFileStore(root).getUsableSpace() < needed) {
            throw DatabaseProblem.of("database.problem.noSpace", root, needed >> 20);
        }
    }

    /** What a crash left of work that is only valid when whole. */
    private void discardHalfMade() throws IOException {
        for (Path parent : new Path[] {root, programs()}) {
            if (Files.isDirectory(parent)) {
                try (var children = Files.newDirectoryStream(parent, "*.new-*")) {
                    for (Path child : children) {
                        FileSystemUtils.deleteRecursively(child);
                    }
                }
            }
        }
    }

    Path root() {
        return root;
    }

    /** PostgreSQL's own data directory. */
    Path cluster() {
        return root.resolve(CLUSTER);
    }

    Path log() {
        return root.resolve("log");
    }

    Path programs() {
        return root.resolve("postgresql");
    }

    /** The password of a role; made up the first time, then always the same. */
    String password(String role) {
        Path secrets = root.resolve("secrets");
        Path file = secrets.resolve(role);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(secrets);
                restrict(secrets, "rwx------");
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Path fresh = Files.createTempFile(secrets, role, ".new");
                restrict(fresh, "rw-------");
                Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
                sync(fresh);
                Files.move(fresh, file);
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw DatabaseProblem.causedBy(e, "database.problem.directoryUnusable", root, e.toString());
        }
    }

    boolean hasPassword(String role) {
        return Files.exists(root.resolve("secrets").resolve(role));
    }

    /** Windows has no such rights; there the access list of the parent directory holds. */
    private static void restrict(Path path, String rights) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(root);
        }
    }
}
