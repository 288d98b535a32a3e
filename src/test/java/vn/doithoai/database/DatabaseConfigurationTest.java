package vn.doithoai.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = DatabaseConfiguration.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@UsesDatabase
class DatabaseConfigurationTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Flyway flyway;

    @Autowired
    private ObjectProvider<DatabaseServer> server;

    @Test
    void aGivenAddressIsUsedInsteadOfTheServerThatComesAlong() {
        assertThat(server.getIfAvailable()).isNull();
        assertThat(jdbc.queryForObject("select current_user", String.class)).isEqualTo(Roles.APPLICATION);
    }

    @Test
    void migrationsRunAsTheOwnerAndKnowTheApplicationsRole() throws Exception {
        DataSource owner = flyway.getConfiguration().getDataSource();

        assertThat(new JdbcTemplate(owner).queryForObject("select current_user", String.class))
                .isEqualTo(Roles.OWNER);
        assertThat(flyway.getConfiguration().getPlaceholders()).containsEntry("appRole", Roles.APPLICATION);
    }

    @Test
    void noStatementOfThePoolCanHangForEver() {
        assertThat(show("statement_timeout")).isEqualTo("25s");
        assertThat(show("lock_timeout")).isEqualTo("10s");
        assertThat(show("idle_in_transaction_session_timeout")).isEqualTo("1min");
    }

    private String show(String setting) {
        return jdbc.queryForObject("show " + setting, String.class);
    }
}
