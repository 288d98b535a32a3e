package vn.doithoai.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operating system's account that the server runs under. PostgreSQL refuses to run as root; where the application
 * does, its server gets a user namespace without rights, or else becomes an ordinary user.
 */
final class ServerAccount {

    private static final int ROOT = 0;

    /** Debian's, Red Hat's and Alpine's number for "nobody". */
    private static final int NOBODY = 65534;

    private final List<String> prefix;
    private final @Nullable Integer uid;

    private ServerAccount(List<String> prefix, @Nullable Integer uid) {
        this.prefix = prefix;
        this.uid = uid;
    }

    /** Whoever owns a database that is there goes on owning it. */
    static ServerAccount choose(Path cluster) throws IOException {
        if (!runsAsRoot()) {
            return new ServerAccount(List.of(), null);
        }
        int owner = Files.exists(cluster) ? uid(cluster) : ROOT;
        if (owner == ROOT && works("unshare", "--user", "true")) {
            return new ServerAccount(List.of("unshare", "--user"), null);
        }
        int ordinary = owner == ROOT ? NOBODY : owner;
        String[] become = {"setpriv", "--reuid=" + ordinary, "--regid=" + ordinary, "--clear-groups", "--no-new-privs"};
        if (works(Stream.concat(Stream.of(become), Stream.of("true")).toArray(String[]::new))) {
            return new ServerAccount(List.of(become), ordinary);
        }
        throw DatabaseProblem.of("database.problem.root");
    }

    private static boolean runsAsRoot() throws IOException {
        Path probe = Files.createTempFile("doithoai-", ".who");
        try {
            return Files.getFileStore(probe).supportsFileAttributeView("unix") && uid(probe) == ROOT;
        } finally {
            Files.delete(probe);
        }
    }

    private static int uid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    private static boolean works(String... command) {
        try {
            return Programs.run(List.of(command), Path.of("/")).succeeded();
        } catch (IOException notInstalled) {
            return false;
        }
    }

    List<String> prefix() {
        return prefix;
    }

    /** Gives a file, or a directory with everything in it, to the account. */
    void own(Path path) throws IOException {
        if (uid == null || uid(path) == uid) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.setAttribute(each, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Lets the account walk through the directories above its own. */
    void letThrough(Path... directories) throws IOException {
        if (uid == null) {
            return;
        }
        for (Path directory : directories) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
            if (!works(Stream.concat(prefix.stream(), Stream.of("test", "-x", directory.toString()))
                    .toArray(String[]::new))) {
                throw DatabaseProblem.of("database.problem.rootDirectory", directory, uid);
            }
        }
    }
}
