package vn.doithoai.preparation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * A line of the hall's list (việc chuẩn bị hội trường) as it is shown.
 *
 * @param doneAt when somebody ticked it, null while it is open
 * @param doneBy who ticked it
 * @param removed taken off the list
 */
public record HallItemSummary(
        HallItemId id,
        HallItemDetails details,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        boolean removed,
        long version) {

    public boolean isDone() {
        return doneAt != null;
    }

    /** {@code 09:41 24/11/2026}, null while it is open. */
    public @Nullable String doneShown() {
        return doneAt == null ? null : RecordedAt.time(doneAt) + " " + RecordedAt.day(doneAt);
    }
}
