package vn.doithoai.planlink;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link as pages show it (dữ liệu gắn với mục).
 *
 * @param item the line
 * @param sentence what the data say now, in the words of a plan
 * @param offer the same, while nobody has decided whether it goes into the line; null mostly
 */
public record PlanLinkSummary(
        PlanLinkId id,
        UUID item,
        LinkedData data,
        String sentence,
        @Nullable String offer) {}
