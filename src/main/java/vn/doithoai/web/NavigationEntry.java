package vn.doithoai.web;

import java.util.Arrays;
import java.util.List;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The entries of the staff area's menu, in order; each is seen by those who hold its permission. */
enum NavigationEntry {
    DESK("desk", Permission.DESK_VIEW, "/desk"),
    PLANS("plans", Permission.PAPER_VIEW, "/desk/plans"),
    SESSIONS("sessions", Permission.SESSION_VIEW, "/desk/sessions"),
    PAPERS("papers", Permission.PAPER_VIEW, "/desk/papers", "/desk/admin/papers"),
    PERSONS("persons", Permission.PERSON_VIEW, "/desk/persons", "/desk/person-groups"),
    OUTBOX("outbox", Permission.OUTBOX_VIEW, "/desk/outbox"),
    ORGANISATION(
            "organisation",
            Permission.ORGANISATION_VIEW,
            "/desk/admin/commune",
            "/desk/admin/units",
            "/desk/admin/villages",
            "/desk/admin/clusters",
            "/desk/admin/fields",
            "/desk/admin/holidays"),
    ACCOUNTS("accounts", Permission.ACCOUNT_EDIT, "/desk/admin/accounts"),
    AUDIT("audit", Permission.AUDIT_VIEW, "/desk/admin/audit");

    private final String code;
    private final Permission permission;
    private final String[] places;

    /** @param places addresses that belong to the entry; the first is where it leads */
    NavigationEntry(String code, Permission permission, String... places) {
        this.code = code;
        this.permission = permission;
        this.places = places;
    }

    static List<Shell.Item> seenBy(Actor actor, String path) {
        return Arrays.stream(values())
                .filter(entry -> actor.may(entry.permission))
                .map(entry -> new Shell.Item(entry.code, entry.places[0], entry.isCurrent(path)))
                .toList();
    }

    private boolean isCurrent(String path) {
        return Arrays.stream(places)
                .anyMatch(place -> path.equals(place) || this != DESK && path.startsWith(place + "/"));
    }
}
