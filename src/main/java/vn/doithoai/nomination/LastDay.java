package vn.doithoai.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which last day for naming people makes sense (hạn cử người).
 *
 * @param session last day on which the session may be held, null while it isn't known
 */
record LastDay(LocalDate today, @Nullable LocalDate session) {

    /** What is to be said of a day. */
    enum Verdict {
        GOOD,
        PAST,
        LATE
    }

    Verdict judge(@Nullable LocalDate day) {
        if (day == null) {
            return Verdict.GOOD;
        }
        if (day.isBefore(today)) {
            return Verdict.PAST;
        }
        return session != null && day.isAfter(session) ? Verdict.LATE : Verdict.GOOD;
    }
}
