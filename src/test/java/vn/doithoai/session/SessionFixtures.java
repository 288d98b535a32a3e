package vn.doithoai.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.village.VillageClusterId;

/** Sessions and the people who work on them. */
final class SessionFixtures {

    static final Actor OFFICE = actor("Hoàng Thị Hòa", Permission.SESSION_VIEW, Permission.SESSION_SCHEDULE);
    static final Actor CHAIR = actor("Trần Đức Thịnh", Permission.SESSION_VIEW, Permission.SESSION_CANCEL);
    static final Actor OBSERVER = actor("Phùng Thị Mỡi", Permission.SESSION_VIEW);
    static final Actor STRANGER = actor("Lò Văn Ưng", Permission.DESK_VIEW);

    static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    private SessionFixtures() {}

    private static Actor actor(String name, Permission first, Permission... more) {
        return new Actor(UUID.randomUUID(), null, name, EnumSet.of(first, more), null, null);
    }

    static SessionDetails periodic(VillageClusterId cluster) {
        return new SessionDetails(
                2026, SessionKind.PERIODIC, null, SessionMode.IN_PERSON, cluster, null, "Hội trường UBND xã", null);
    }

    static SessionDetails thematic(String theme) {
        return new SessionDetails(
                2026, SessionKind.THEMATIC, null, SessionMode.IN_PERSON, null, theme, "Hội trường UBND xã", null);
    }

    static SessionSchedule morning(LocalDate day) {
        return new SessionSchedule(day, day, null, LocalTime.of(8, 0), LocalTime.of(11, 30), day.minusDays(5));
    }

    static SessionSchedule december() {
        return SessionSchedule.during(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), "trong tháng 12");
    }
}
