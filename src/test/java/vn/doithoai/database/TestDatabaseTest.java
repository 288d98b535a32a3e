package vn.doithoai.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void eachDatabaseIsOfItsOwn() throws Exception {
        TestDatabase one = TestDatabase.create();
        TestDatabase other = TestDatabase.create();

        try (Connection connection = one.connectAsOwner()) {
            connection.createStatement().execute("create table test_note (name text)");
        }
        try (Connection connection = other.connectAsOwner()) {
            var rows = connection.createStatement().executeQuery("select to_regclass('test_note')");
            rows.next();
            assertThat(rows.getString(1)).isNull();
        }
    }

    @Test
    void theApplicationMayWorkInWhatTheOwnerMakes() throws Exception {
        TestDatabase database = TestDatabase.create();
        try (Connection owner = database.connectAsOwner();
                Connection application = database.connect()) {
            owner.createStatement().execute("create table test_note (name text)");
            application.createStatement().execute("insert into test_note values ('Thôn Đoài')");
            var rows = application.createStatement().executeQuery("select name from test_note");
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("Thôn Đoài");
        }
    }
}
