package vn.doithoai.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time limit set by law that runs for a session (thời hạn luật định).
 *
 * @param lastDay the last day on which the duty is done in time; null while it isn't known
 * @param daysLeft days from today, or from the day on which it was done, to the last day: 0 on that day, negative when
 *     late; null while it isn't known
 */
public record LegalClock(
        State state, @Nullable LocalDate lastDay, @Nullable Long daysLeft) {

    public static final LegalClock UNKNOWN = new LegalClock(State.UNKNOWN, null, null);

    /** How the clock stands. */
    public enum State {
        /** The day that it is counted from isn't known yet. */
        UNKNOWN,
        RUNNING,
        /** Muộn: the last day is past. */
        LATE,
        /** Đúng hạn: there is proof that the duty was done in time. */
        MET,
        /** Đã làm, muộn: there is proof, but of a day after the last one. */
        MET_LATE
    }

    static LegalClock until(LocalDate lastDay, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, lastDay);
        return new LegalClock(left < 0 ? State.LATE : State.RUNNING, lastDay, left);
    }

    /**
     * Stopped by a proof.
     *
     * @param doneOn the day that the first proof tells of
     */
    static LegalClock stopped(LocalDate lastDay, LocalDate doneOn) {
        long left = ChronoUnit.DAYS.between(doneOn, lastDay);
        return new LegalClock(left < 0 ? State.MET_LATE : State.MET, lastDay, left);
    }

    public boolean isLate() {
        return state == State.LATE;
    }

    /** The duty is done, in time or not. */
    public boolean isMet() {
        return state == State.MET || state == State.MET_LATE;
    }

    /** The day on which the duty was done; null while it isn't. */
    public @Nullable LocalDate doneOn() {
        return isMet() && lastDay != null && daysLeft != null ? lastDay.minusDays(daysLeft) : null;
    }
}
