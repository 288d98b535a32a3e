package vn.doithoai.web;

import java.util.Arrays;
import java.util.List;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The entries of the staff area's menu, in order; each is seen by those who hold one of its permissions. */
enum NavigationEntry {
    DESK("desk", "/desk", Permission.DESK_VIEW),
    PERSONS("persons", "/desk/persons", Permission.PERSON_VIEW),
    ORGANISATION("organisation", "/desk/admin/organisation", Permission.ORGANISATION_VIEW),
    ACCOUNTS("accounts", "/desk/admin/accounts", Permission.ACCOUNT_EDIT),
    AUDIT("audit", "/desk/admin/audit", Permission.AUDIT_VIEW);

    private final String code;
    private final String href;
    private final Permission[] permissions;

    NavigationEntry(String code, String href, Permission... permissions) {
        this.code = code;
        this.href = href;
        this.permissions = permissions;
    }

    static List<Shell.Item> seenBy(Actor actor, String path) {
        return Arrays.stream(values())
                .filter(entry -> Arrays.stream(entry.permissions).anyMatch(actor::may))
                .map(entry -> new Shell.Item(entry.code, entry.href, entry.isCurrent(path)))
                .toList();
    }

    private boolean isCurrent(String path) {
        return path.equals(href) || (this != DESK && path.startsWith(href + "/"));
    }
}
