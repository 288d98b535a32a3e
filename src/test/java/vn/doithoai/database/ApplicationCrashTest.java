package vn.doithoai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samples.HastyApplication;
import vn.doithoai.DoiThoaiApplication;

/**
 * The application is killed ({@code kill -9}) while eight people enter units. Every acknowledged one must be there
 * afterwards, once, with its entry in the log and its used form; of the others all or nothing. The same with an
 * application that acknowledges before it commits shows that the test would notice a loss.
 */
class ApplicationCrashTest {

    private static final int WRITERS = 8;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 60;
    private static final String UNITS = "/desk/admin/units";

    private final TestDatabase database = TestDatabase.create();
    private final int port = freePort();
    private Process application;
    private volatile boolean meant;

    @TempDir
    Path place;

    @AfterEach
    void stop() {
        application.destroyForcibly();
    }

    @Test
    void nothingAcknowledgedIsLostDoubledOrHalf() throws Exception {
        start(DoiThoaiApplication.class, ownClasses());

        Set<String> acknowledged = killUnderLoad();

        Map<String, String> stored = stored();
        assertThat(stored.keySet()).containsAll(acknowledged);
        assertThat(stored.values())
                .as("one unit, one entry in the log, one used form")
                .containsOnly("form log unit");
    }

    @Test
    void whatIsAcknowledgedBeforeTheCommitIsLost() throws Exception {
        Path hasty = Files.createDirectories(place.resolve("hasty/samples"));
        try (InputStream code = HastyApplication.class.getResourceAsStream("HastyApplication.class")) {
            Files.copy(code, hasty.resolve("HastyApplication.class"));
        }
        start(HastyApplication.class, place.resolve("hasty") + File.pathSeparator + ownClasses());

        Set<String> acknowledged = killUnderLoad();

        acknowledged.removeAll(stored().keySet());
        assertThat(acknowledged).as("lost").isNotEmpty();
    }

    /** Without those of the tests, some of which would make themselves part of the application. */
    private static String ownClasses() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void start(Class<?> main, String classes) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-cp", classes, main.getName()));
        database.properties().forEach((name, value) -> command.add("--" + name + "=" + value));
        command.add("--spring.profiles.active=demo");
        command.add("--server.port=" + port);
        command.add("--doithoai.data=" + place.resolve("data"));
        Path log = place.resolve("log");
        application = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            assertThat(application.isAlive()).as(Files.readString(log)).isTrue();
            return isReady();
        });
    }

    private boolean isReady() throws InterruptedException {
        try {
            return client().send(request("/readyz").build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** @return names of the units that were acknowledged */
    private Set<String> killUnderLoad() throws Exception {
        HttpClient admin = client();
        assertThat(send(admin, "/login", Map.of("username", "admin", "password", "doithoai-demo")))
                .isEqualTo(302);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            Thread thread = new Thread(() -> enter(admin, number, acknowledged));
            thread.start();
            writers.add(thread);
        }
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.size() >= ACKNOWLEDGED_BEFORE_THE_KILL);
        meant = true;
        application.destroyForcibly();
        for (Thread writer : writers) {
            writer.join();
        }
        application.waitFor();
        return acknowledged;
    }

    /** Until the application is gone; what fails before is no acknowledgement, and that is all. */
    private void enter(HttpClient admin, int writer, Set<String> acknowledged) {
        for (int number = 0; !meant; number++) {
            String name = "Tổ " + writer + "-" + number;
            try {
                int status = send(admin, UNITS, Map.of("name", name, "kind", "COMMITTEE", "position", "9"));
                if (status == 302) {
                    acknowledged.add(name);
                }
            } catch (IOException noAnswer) {
                continue;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Opens the form and sends it filled in. */
    private int send(HttpClient client, String action, Map<String, String> values)
            throws IOException, InterruptedException {
        String address = action.equals(UNITS) ? UNITS + "/new" : action;
        String page = client.send(request(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Map<String, String> fields = new HashMap<>(values);
        Jsoup.parse(page)
                .select("main form[method=post] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** What tells of each unit: its row, its entry in the log, the form it was sent with. */
    private Map<String, String> stored() throws SQLException {
        Map<String, String> stored = new HashMap<>();
        try (Connection connection = database.connectAsOwner();
                ResultSet rows = connection.createStatement().executeQuery("""
                        with told as (
                            select name, 'unit' as kind from unit where name like 'Tổ %-%'
                            union all
                            select detail ->> 'name', 'log' from audit_event
                             where action = 'unit.created' and detail ->> 'name' like 'Tổ %-%'
                            union all
                            select coalesce(u.name, f.location), 'form' from form_key f
                              left join unit u on f.location = '/desk/admin/units/' || u.id
                             where f.route like '%units%')
                        select name, string_agg(kind, ' ' order by kind) from told group by name""")) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getString(2));
            }
        }
        return stored;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
