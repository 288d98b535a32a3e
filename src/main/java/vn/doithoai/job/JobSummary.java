package vn.doithoai.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * Long work as its owner sees it (việc chạy nền).
 *
 * @param kind its name is the message {@code job.kind.<kind>}
 * @param title what tells it from others of its kind: a file's name
 * @param origin address where the work can be asked for again
 * @param total 0 as long as nobody knows
 * @param failure the sentence why it failed is the message {@code job.failure.<failure>}; null unless it did
 * @param result address of the page with the result, null until it is done
 */
record JobSummary(
        UUID id,
        String kind,
        String title,
        String origin,
        JobState state,
        int done,
        int total,
        @Nullable String failure,
        @Nullable String result,
        Instant askedAt,
        @Nullable Instant finishedAt) {

    public boolean isOver() {
        return state.isOver();
    }

    public String askedDay() {
        return RecordedAt.day(askedAt);
    }

    public String askedTime() {
        return RecordedAt.time(askedAt);
    }

    public @Nullable String finished() {
        return finishedAt == null ? null : RecordedAt.shown(finishedAt);
    }

    /** As the badges call it. */
    public String tone() {
        return switch (state) {
            case QUEUED -> "waiting";
            case RUNNING -> "assigned";
            case DONE -> "done";
            case FAILED -> "overdue";
        };
    }
}
