package vn.doithoai.session;

import org.jspecify.annotations.Nullable;

/**
 * A session (hội nghị đối thoại) as other modules and pages see it.
 *
 * @param displayName as people and papers call it, Vietnamese: "Hội nghị đối thoại với Nhân dân Cụm Trung tâm"
 * @param clusterName null when it is for the whole commune
 * @param clocks as they stand today
 * @param round how often people have to be told, from 1: each postponement begins another (lần thông báo)
 */
public record SessionSummary(
        SessionId id,
        SessionDetails details,
        SessionSchedule schedule,
        String displayName,
        @Nullable String clusterName,
        SessionState state,
        SessionClocks clocks,
        int round,
        long version) {}
