package vn.doithoai.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import vn.doithoai.database.TestDatabase;

/** Accounts from before they belonged to persons. */
class AccountMigrationTest {

    private final TestDatabase database = TestDatabase.create();

    @Test
    void everyAccountGetsAPersonOfItsName() throws SQLException {
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
            migrations().target("202611240620").load().migrate();
            statement.execute("""
                    insert into account (id, version, username, display_name, created_at) values
                        (gen_random_uuid(), 0, 'uoc', 'Nguyễn Thị Ước', now()),
                        (gen_random_uuid(), 0, 'dai', repeat('ộ', 120), now())""");

            migrations().load().migrate();

            assertThat(one(
                            statement,
                            "select full_name from person p join account a on a.person_id = p.id"
                                    + " where a.username = 'uoc'"))
                    .isEqualTo("Nguyễn Thị Ước");
            assertThat(one(
                            statement,
                            "select char_length(full_name)::text from person p join account a"
                                    + " on a.person_id = p.id where a.username = 'dai'"))
                    .isEqualTo("100");
            assertThat(one(statement, "select count(*)::text from person")).isEqualTo("2");
        }
    }

    private FluentConfiguration migrations() {
        Map<String, String> settings = database.properties();
        return Flyway.configure()
                .dataSource(database.url(), settings.get("spring.flyway.user"), settings.get("spring.flyway.password"))
                .placeholders(Map.of("appRole", settings.get("spring.flyway.placeholders.appRole")));
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
