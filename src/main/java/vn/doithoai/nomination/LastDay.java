package vn.doithoai.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which last day for naming people makes sense (hạn cử người).
 *
 * @param session last day on which the session may be held, null while it isn't known
 */
record LastDay(LocalDate today, @Nullable LocalDate session) {

    boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(today);
    }

    /** After whatever day the session may be held on. */
    boolean isLate(@Nullable LocalDate day) {
        return day != null && session != null && day.isAfter(session);
    }
}
