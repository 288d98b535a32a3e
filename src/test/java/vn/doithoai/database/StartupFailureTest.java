package vn.doithoai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A start that fails says why and what to do, in Vietnamese and in English, and no password. */
@ExtendWith(OutputCaptureExtension.class)
class StartupFailureTest {

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(DatabaseConfiguration.class)
    static class WithDatabase {}

    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class WithWebServer {}

    @Test
    void aTakenWebPort(CapturedOutput output) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            fail(
                    WithWebServer.class,
                    WebApplicationType.SERVLET,
                    Map.of("server.address", "127.0.0.1", "server.port", port));

            assertThat(output)
                    .contains("Cổng " + port + " dành cho trang web đang được chương trình khác sử dụng")
                    .contains("The port " + port + " meant for the web pages is in use")
                    .contains("--server.port=");
        }
    }

    @Test
    void aDirectoryInUse(CapturedOutput output, @TempDir Path data) throws Exception {
        try (DataDirectory held = DataDirectory.open(data)) {
            fail(Map.of("doithoai.data", data.toString()));

            assertThat(output)
                    .contains("Thư mục dữ liệu " + held.root() + " đang được một ứng dụng Đối Thoại khác sử dụng")
                    .contains("The data directory " + held.root() + " is in use")
                    .contains("--doithoai.data=");
        }
    }

    @Test
    void aDirectoryThatIsAFile(CapturedOutput output, @TempDir Path parent) throws Exception {
        fail(Map.of(
                "doithoai.data", Files.writeString(parent.resolve("tệp"), "").toString()));

        assertThat(output).contains("là một tệp, không phải thư mục").contains("is a file and not a directory");
    }

    @Test
    void anUnreachableServer(CapturedOutput output) throws Exception {
        fail(Map.of(
                "spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/doithoai?user=cán_bộ&password=bí-mật",
                "spring.datasource.password", "bí-mật"));

        assertThat(output)
                .contains("Không kết nối được với máy chủ cơ sở dữ liệu 127.0.0.1:1")
                .contains("The database server 127.0.0.1:1 cannot be reached")
                .doesNotContain("bí-mật");
    }

    @Test
    void aRefusedAccount(CapturedOutput output) throws Exception {
        Map<String, String> properties = TestDatabase.create().properties();
        properties.put("spring.flyway.password", "bí-mật");

        fail(properties);

        assertThat(output)
                .contains("từ chối tài khoản của ứng dụng")
                .contains("refuses the application's account")
                .contains(Roles.OWNER)
                .doesNotContain("bí-mật");
    }

    @Test
    void aMissingDatabase(CapturedOutput output) throws Exception {
        Map<String, String> properties = TestDatabase.create().properties();
        properties.compute("spring.datasource.url", (key, url) -> url + "_khac");

        fail(properties);

        assertThat(output).contains("chưa có cơ sở dữ liệu test_").contains("has no database test_");
    }

    @Test
    void aDatabaseOfANewerVersion(CapturedOutput output) throws Exception {
        TestDatabase database = TestDatabase.create();
        recordMigration(database, "299912312359");

        fail(database.properties());

        assertThat(output)
                .contains("thuộc về một bản ứng dụng mới hơn: nó đã qua bước nâng cấp 299912312359")
                .contains("belongs to a newer version of the application");
    }

    @Test
    void aDatabaseWithAnotherHistory(CapturedOutput output) throws Exception {
        TestDatabase database = TestDatabase.create();
        recordMigration(database, "202001010000");

        fail(database.properties());

        assertThat(output).contains("Lịch sử nâng cấp của cơ sở dữ liệu khác").contains("202001010000");
    }

    @Test
    void aDatabaseThatDoesNotKnowVietnamese(CapturedOutput output) throws Exception {
        Map<String, String> properties = TestDatabase.create(
                        "encoding 'UTF8' locale_provider libc locale 'C' template template0")
                .properties();

        fail(properties);

        assertThat(output)
                .contains("không phân biệt được chữ hoa, chữ thường của tiếng Việt")
                .contains("create database test_")
                .contains("cannot tell capital from small letters of Vietnamese");
    }

    @Test
    void aServerThatIsTooOld() throws Exception {
        DataSource old = mock(DataSource.class, RETURNS_DEEP_STUBS);
        when(old.getConnection().getMetaData().getDatabaseMajorVersion()).thenReturn(14);
        when(old.getConnection().getMetaData().getDatabaseProductVersion()).thenReturn("14.11");
        Flyway flyway = mock(Flyway.class, RETURNS_DEEP_STUBS);
        when(flyway.getConfiguration().getDataSource()).thenReturn(old);

        assertThatThrownBy(() -> new Migrations("doithoai_app").migrate(flyway))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class,
                        problem -> assertThat(new DatabaseProblemAnalyzer()
                                        .analyze(problem)
                                        .getDescription())
                                .contains("PostgreSQL 14.11; ứng dụng cần PostgreSQL 15 trở lên"));
    }

    @Test
    void everyProblemIsExplainedInBothLanguagesAndSaysWhatToDo() {
        ResourceBundle vietnamese = ResourceBundle.getBundle("messages/database", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("messages/database", Locale.ENGLISH);

        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        for (String key : vietnamese.keySet()) {
            String problem = key.replaceFirst("\\.action$", "");
            assertThat(vietnamese.containsKey(problem + ".action")).as(problem).isTrue();
            assertThat(english.getString(key)).as(key).isNotEqualTo(vietnamese.getString(key));
        }
    }

    private static void recordMigration(TestDatabase database, String version) throws Exception {
        try (Connection owner = database.connectAsOwner()) {
            owner.createStatement()
                    .execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                            + " installed_by, execution_time, success) values (999, '" + version
                            + "', 'x', 'SQL', 'x.sql', 'x', 1, true)");
        }
    }

    private static void fail(Map<String, String> properties) {
        fail(WithDatabase.class, WebApplicationType.NONE, properties);
    }

    private static void fail(Class<?> application, WebApplicationType type, Map<String, String> properties) {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        List<String> arguments = new ArrayList<>();
        properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        assertThatThrownBy(() -> spring.run(arguments.toArray(String[]::new))).isNotNull();
    }
}
