package vn.doithoai.village;

import org.jspecify.annotations.Nullable;

/**
 * A village (thôn, tổ dân phố) as other modules and pages see it.
 *
 * @param displayName with its kind: "thôn Đoài"
 * @param clusterName null when it belongs to none
 */
public record VillageSummary(
        VillageId id,
        VillageDetails details,
        String displayName,
        @Nullable String clusterName,
        boolean closed,
        long version) {}
