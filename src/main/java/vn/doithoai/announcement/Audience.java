package vn.doithoai.announcement;

import java.util.UUID;
import vn.doithoai.shared.Actor;

/**
 * Who is told (nơi nhận thông báo): a village, or an organisation with its members.
 *
 * @param name as people call it: "thôn Đoài", "Hội Nông dân xã"
 */
public record Audience(boolean isVillage, UUID id, String name) {

    /** Whether it is the village or the unit of whoever acts. */
    public boolean isOwnOf(Actor actor) {
        return id.equals(isVillage ? actor.villageId() : actor.unitId());
    }
}
