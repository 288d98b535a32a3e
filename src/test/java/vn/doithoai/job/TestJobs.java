package vn.doithoai.job;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs of an account in every state, without any work behind them. */
public final class TestJobs {

    private TestJobs() {}

    /** @return addresses: waiting, begun, half done, done, failed */
    public static List<String> inEveryState(String username, ApplicationContext context) {
        JobRows rows = context.getBean(JobRows.class);
        UUID account = context.getBean(JdbcClient.class)
                .sql("select id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
        List<UUID> ids = java.util.stream.Stream.generate(
                        () -> rows.add(account, "personImport", "danh-sach.xlsx", "/desk/persons"))
                .limit(5)
                .toList();
        ids.subList(1, 5).forEach(rows::start);
        rows.progress(ids.get(2), 1240, 5000);
        rows.finish(ids.get(3), "/desk/persons");
        rows.fail(ids.get(4), "importChanged");
        return ids.stream().map(id -> "/desk/jobs/" + id).toList();
    }
}
