package vn.doithoai.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.ActorSource;

/** Reads the signed-in account with the permissions of its roles: one statement a request. */
@Component
class AccountActors implements ActorSource {

    private static final String LOADED = AccountActors.class.getName();

    private final JdbcClient jdbc;

    AccountActors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Actor currentActor(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInAccount account)) {
            return null;
        }
        if (request.getAttribute(LOADED) instanceof Actor loaded) {
            return loaded;
        }
        Actor actor = load(account.accountId());
        request.setAttribute(LOADED, actor);
        return actor;
    }

    private @Nullable Actor load(UUID accountId) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        return jdbc.sql("""
                        select a.display_name, a.person_id,
                               (select string_agg(distinct rp.permission, ',')
                                  from account_role ar join role_permission rp using (role_code)
                                 where ar.account_id = a.id) as permissions
                          from account a where a.id = ? and a.locked_at is null""")
                .param(accountId)
                .query((row, n) -> {
                    String held = row.getString("permissions");
                    if (held != null) {
                        for (String permission : held.split(",")) {
                            permissions.add(Permission.valueOf(permission));
                        }
                    }
                    return new Actor(
                            accountId,
                            row.getObject("person_id", UUID.class),
                            row.getString("display_name"),
                            permissions,
                            null,
                            null);
                })
                .optional()
                .orElse(null);
    }
}
