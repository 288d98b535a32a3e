package vn.doithoai.personimport;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** Lists of people brought by an account of the tests. */
public final class TestPersonUploads {

    private TestPersonUploads() {}

    /** A list of the lines, {@code ;} between the columns; where it is shown. */
    public static String add(String username, ApplicationContext context, String... lines) {
        UUID account = context.getBean(JdbcClient.class)
                .sql("select id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
        var actor = new Actor(account, null, username, EnumSet.of(Permission.PERSON_EDIT), null, null);
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return PersonImportController.PATH + "/"
                + context.getBean(PersonUploads.class).add("danh-sach.csv", content, actor);
    }
}
