package vn.doithoai.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/**
 * An account as one who acts (người thực hiện): its person with unit (of the main post) and village, and the permissions that its roles
 * give at this moment. One statement.
 */
@Component
public class AccountActors {

    private final JdbcClient jdbc;

    AccountActors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null when there is no such account or it is locked. */
    public @Nullable Actor find(UUID accountId) {
        return jdbc.sql("""
                        select p.id as person_id, p.full_name, p.village_id, post.unit_id,
                               (select string_agg(distinct rp.permission, ',')
                                  from account_role ar join role_permission rp using (role_code)
                                 where ar.account_id = a.id) as permissions
                          from account a
                          join person p on p.id = a.person_id
                          left join person_post post on post.person_id = p.id and post.position = 0
                         where a.id = ? and a.locked_at is null""")
                .param(accountId)
                .query((row, n) -> new Actor(
                        accountId,
                        row.getObject("person_id", UUID.class),
                        row.getString("full_name"),
                        permissions(row.getString("permissions")),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("village_id", UUID.class)))
                .optional()
                .orElse(null);
    }

    private static Set<Permission> permissions(@Nullable String joined) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        if (joined != null) {
            for (String permission : joined.split(",")) {
                permissions.add(Permission.valueOf(permission));
            }
        }
        return permissions;
    }
}
