package vn.doithoai.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.CountDownLatch;

/** An application that starts the server, saves a village and waits to be killed. */
final class AbandonedApplication {

    public static void main(String[] arguments) throws Exception {
        DatabaseServer server = DatabaseServer.start(Path.of(arguments[0]), 0);
        try (Connection connection = server.connectAsSuperuser(DatabaseServer.DATABASE)) {
            connection.createStatement().execute("create table if not exists village (name text)");
            connection.createStatement().execute("insert into village values ('Thôn Đoài')");
        }
        System.out.println("ready");
        new CountDownLatch(1).await();
    }

    private AbandonedApplication() {}
}
