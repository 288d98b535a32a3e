package vn.doithoai.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * A move of a paper as pages tell it (việc xử lý văn bản).
 *
 * @param byDrafter whoever drafted the paper made the move
 * @param note reason, or the number and symbol
 */
public record PaperStep(
        ActKind kind,
        Instant at,
        String actor,
        boolean byDrafter,
        @Nullable String note) {

    /** {@code 24/11/2026} */
    public String day() {
        return RecordedAt.day(at);
    }

    /** {@code 09:41} */
    public String time() {
        return RecordedAt.time(at);
    }
}
