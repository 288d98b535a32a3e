package vn.doithoai.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.doithoai.benchmark.LoadClient.Times;

/**
 * Measures the packaged jar against what is promised of it and prints one table. Only {@code ./mvnw -Pbench verify} runs
 * it. It fails when something doesn't work, never when something is slow: machines are noisy, so read the ratios.
 */
class Benchmark {

    private static final Path JAR = Path.of("target", "doi-thoai.jar");
    private static final Path PLACE = Path.of("target", "benchmark");

    private static final String SIGN_IN = "/login";
    private static final String LIST = "/desk/persons";
    private static final String FILTERED = LIST + "?q=nguyen&sort=village";
    private static final int STARTS = 3;
    private static final int CONNECTIONS = 8;
    /** Seconds until the compiler is done with the page on two cores that also make the load. */
    private static final int COMPILING = 30;

    private static final int WARM_UP = 300;
    private static final int REQUESTS = 400;
    private static final int ENTRIES = 200_000;

    private final Report report = new Report();

    @Test
    void measure() throws Exception {
        FileSystemUtils.deleteRecursively(PLACE);
        Files.createDirectories(PLACE);
        report.atMost("Jar", Files.size(JAR) / 1048576.0, 120, " MB");
        new ManyLetters().measure(report);
        try (var installation = new Installation(PLACE)) {
            starts(installation);
            rest(installation);
            try (Connection superuser = installation.connect()) {
                pages(installation, superuser);
                new LargeImport(installation, report).measure();
                new ManyPapers(installation, superuser, report).measure();
                workbook(installation, superuser);
            }
        } finally {
            Files.writeString(PLACE.resolve("report.md"), report.toString(), UTF_8);
            System.out.println("\n" + report);
        }
    }

    private void starts(Installation installation) throws IOException, InterruptedException {
        double first = installation.start(List.of(), JAR, "--spring.profiles.active=demo");
        installation.stop();
        report.told("First start, which makes the database and the demo", Report.number(first) + " s");

        Path directory = PLACE.resolve("application").toAbsolutePath();
        Path archive = directory.resolve("classes.jsa");
        Path installed = installation.install(JAR, directory, archive);
        double archived = start(installation, List.of("-XX:SharedArchiveFile=" + archive), installed);
        double plain = start(installation, List.of(), JAR);
        report.atMost("Start of the jar, median of " + STARTS, plain, 12, " s");
        report.atMost("Start with a class archive, median of " + STARTS, archived, 6, " s");
    }

    private static double start(Installation installation, List<String> options, Path jar)
            throws IOException, InterruptedException {
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            installation.stop();
            seconds[i] = installation.start(options, jar);
        }
        Arrays.sort(seconds);
        return seconds[STARTS / 2];
    }

    private void rest(Installation installation) throws IOException, InterruptedException {
        TimeUnit.SECONDS.sleep(5);
        report.atMost("Memory at rest", installation.residentMemory(), 400, " MB");
        LoadClient visitor = new LoadClient(installation.root());
        FirstVisit visit = FirstVisit.of(visitor);
        report.atMost("First visit of the home page over the wire", visit.kilobytes(), 110, " KB");
        report.atMost("… its scripts", visit.scriptKilobytes(), 30, " KB");
        report.atMost("… requests that block rendering", visit.blocking(), 3, "");
        String tag = visitor.get("/").headers().firstValue("ETag").orElse("none");
        report.told(
                "… asked for again with its ETag",
                String.valueOf(visitor.get("/", "If-None-Match", tag).statusCode()));
    }

    private void pages(Installation installation, Connection superuser) throws Exception {
        var visitor = new LoadClient(installation.root());
        var staff = new LoadClient(installation.root());
        staff.signIn("vanphong", "doithoai-demo");
        var commune = new LargeCommune(superuser);
        var sql = new SqlCount(installation, superuser);

        commune.growTo(200);
        long few = sql.of(() -> staff.get(FILTERED).statusCode());
        commune.growTo(5_000);
        long many = sql.of(() -> staff.get(FILTERED).statusCode());
        report.atMost("List of persons: SQL statements at 200 rows", few, 6, "");
        report.atMost("… at 5,000 rows", many, 6, "");

        staff.throughput(FILTERED, CONNECTIONS, COMPILING);
        Times signIn = visitor.serially(SIGN_IN, WARM_UP, REQUESTS);
        Times page = list(staff, "5,000");
        report.atMost("… ratio to the sign-in page (" + shown(signIn) + ")", page.median() / signIn.median(), 5, "");
        throughput(installation, staff, visitor);
        commune.growTo(50_000);
        Times large = list(staff, "50,000");
        report.atMost("… cost at 50,000 rows to that at 5,000", large.median() / page.median(), 1.5, "");
    }

    /** @return the times of the list as it opens, filtered and sorted */
    private Times list(LoadClient staff, String persons) throws IOException, InterruptedException {
        Times filtered = staff.serially(FILTERED, WARM_UP, REQUESTS);
        int half = Integer.parseInt(persons.replace(",", "")) / 25 / 2;
        Times deep = staff.serially(LIST + "?page=" + half, WARM_UP / 3, REQUESTS);
        Times deepByUnit = staff.serially(LIST + "?sort=-unit&page=" + half, WARM_UP / 3, REQUESTS / 2);
        report.atMost("List of " + persons + " persons, filtered, p95", filtered.p95(), 40, " ms");
        report.atMost("… deep page by name, p95", deep.p95(), 40, " ms");
        report.atMost("… deep page by unit, p95", deepByUnit.p95(), 40, " ms");
        report.told("… medians of the three", shown(filtered) + ", " + shown(deep) + ", " + shown(deepByUnit));
        return filtered;
    }

    private static String shown(Times times) {
        return Report.number(times.median()) + " ms";
    }

    private void throughput(Installation installation, LoadClient staff, LoadClient visitor) throws Exception {
        double signIn = visitor.throughput(SIGN_IN, CONNECTIONS, 8);
        double home = visitor.throughput("/", CONNECTIONS, 8);
        double list = staff.throughput(FILTERED, CONNECTIONS, 12);
        report.atLeast("List of persons, " + CONNECTIONS + " connections", list, 300, "/s");
        report.told("Sign-in page, " + CONNECTIONS + " connections", Report.number(signIn) + "/s");
        report.atLeast("Home page's throughput to the sign-in page's", home / signIn, 0.6, "");
        report.atMost("Memory under load", installation.residentMemory(), 600, " MB");
    }

    private void workbook(Installation installation, Connection superuser) throws Exception {
        new LargeCommune(superuser).addEntries(ENTRIES);
        var admin = new LoadClient(installation.root());
        admin.signIn("admin", "doithoai-demo");
        double before = installation.residentMemory();
        long begin = System.nanoTime();
        var file = admin.get("/desk/admin/audit/export");
        if (file.statusCode() != 200) {
            throw new IllegalStateException("the log is answered with " + file.statusCode());
        }
        report.told(
                "Log of 200,000 entries as a workbook",
                Report.number(Installation.seconds(begin)) + " s, " + Report.number(file.body().length / 1048576.0)
                        + " MB");
        report.told("… more memory for it", Report.number(installation.residentMemory() - before) + " MB");
    }
}
