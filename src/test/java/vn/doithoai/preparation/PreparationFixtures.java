package vn.doithoai.preparation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionKind;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.village.VillageClusterId;

/** Sessions to get ready for, and the people who do it. */
final class PreparationFixtures {

    static final Actor OFFICE =
            actor("Hoàng Thị Hòa", Permission.SESSION_VIEW, Permission.SESSION_SCHEDULE, Permission.PREPARATION_EDIT);
    static final Actor OBSERVER = actor("Phùng Thị Mỡi", Permission.SESSION_VIEW);
    static final Actor STRANGER = actor("Lò Văn Ưng", Permission.DESK_VIEW);

    static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private PreparationFixtures() {}

    private static Actor actor(String name, Permission first, Permission... more) {
        return new Actor(UUID.randomUUID(), null, name, EnumSet.of(first, more), null, null);
    }

    static SessionId session(DialogueSessions sessions) {
        return sessions.foresee(details(null, null), on(DAY), OFFICE);
    }

    static SessionDetails details(VillageClusterId cluster, String theme) {
        SessionKind kind = theme == null ? SessionKind.PERIODIC : SessionKind.THEMATIC;
        return new SessionDetails(2026, kind, null, SessionMode.IN_PERSON, cluster, theme, "Hội trường UBND xã", null);
    }

    static SessionSchedule on(LocalDate day) {
        return new SessionSchedule(day, day, null, LocalTime.of(7, 30), LocalTime.of(11, 0), null);
    }
}
