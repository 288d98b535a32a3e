package vn.doithoai.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts (người thực hiện): a signed-in account with the permissions it holds at this moment, or the program itself.
 *
 * @param accountId the account, null for the program itself
 * @param personId the person behind the account, where known
 * @param name the name that records show
 * @param unitId the person's unit (đơn vị), where there is one
 * @param villageId the person's village (thôn), where there is one
 */
public record Actor(
        @Nullable UUID accountId,
        @Nullable UUID personId,
        String name,
        Set<Permission> permissions,
        @Nullable UUID unitId,
        @Nullable UUID villageId) {

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** The program itself, for work that nobody asked for by hand (set-up, demo data, clean-up). */
    public static Actor program(String name) {
        return new Actor(null, null, name, EnumSet.allOf(Permission.class), null, null);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /**
     * Refuses the act unless the permission is held.
     *
     * @throws NotPermitted answered as "not found": what one may not do, one does not see
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
    }
}
