package vn.doithoai.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** An account as one who acts (người thực hiện), with the permissions that its roles give at this moment: one statement. */
@Component
public class AccountActors {

    private final JdbcClient jdbc;

    AccountActors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null when there is no such account or it is locked. */
    public @Nullable Actor find(UUID accountId) {
        return jdbc.sql("""
                        select a.display_name, a.person_id,
                               (select string_agg(distinct rp.permission, ',')
                                  from account_role ar join role_permission rp using (role_code)
                                 where ar.account_id = a.id) as permissions
                          from account a where a.id = ? and a.locked_at is null""")
                .param(accountId)
                .query((row, n) -> new Actor(
                        accountId,
                        row.getObject("person_id", UUID.class),
                        row.getString("display_name"),
                        permissions(row.getString("permissions")),
                        null,
                        null))
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
