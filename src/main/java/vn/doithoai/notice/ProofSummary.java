package vn.doithoai.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.session.ClockTime;
import vn.doithoai.web.RecordedAt;

/**
 * A proof as pages show it (dòng minh chứng).
 *
 * @param counts neither withdrawn nor of an earlier round
 * @param late the day is after the last one that the law allows
 */
record ProofSummary(
        UUID id,
        ProofDetails details,
        boolean counts,
        boolean late,
        String recordedBy,
        Instant recordedAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnBecause) {

    public boolean isWithdrawn() {
        return withdrawnBecause != null;
    }

    /** "07:00", or null */
    public @Nullable String timeShown() {
        return details.time() == null ? null : ClockTime.shown(details.time());
    }

    public String recordedOn() {
        return RecordedAt.day(recordedAt);
    }
}
