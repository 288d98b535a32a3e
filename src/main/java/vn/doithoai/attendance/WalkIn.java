package vn.doithoai.attendance;

import org.jspecify.annotations.Nullable;
import vn.doithoai.village.VillageId;

/**
 * Somebody who comes without an invitation (khách không có giấy mời).
 *
 * @param village null for one from elsewhere
 * @param origin where else from, null when nobody said; only without a village
 * @param speaks wants to speak
 */
public record WalkIn(
        String name, @Nullable VillageId village, @Nullable String origin, boolean speaks) {

    static final int NAME = 100;
    static final int ORIGIN = 100;
}
