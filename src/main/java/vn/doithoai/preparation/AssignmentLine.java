package vn.doithoai.preparation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.planlink.AssignmentSummary;

/**
 * Work that a plan gives out, with how far it is (việc được phân công và tiến độ).
 *
 * @param doneOn the day on which it was done, null while it is open
 * @param doneBy who told so
 * @param steps what was told and taken back, newest first
 * @param mine the work of whoever looks, or of his or her unit
 * @param markable whoever looks may tell how far it is
 * @param version {@link Assignments#UNTOLD} while nobody has told anything
 */
record AssignmentLine(
        AssignmentSummary work,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable String note,
        List<AssignmentAct.Step> steps,
        LocalDate today,
        boolean mine,
        boolean markable,
        long version) {

    /** The nearest deadline first, work without one last. */
    static final Comparator<AssignmentLine> BY_DEADLINE =
            Comparator.comparing(AssignmentLine::deadline, Comparator.nullsLast(Comparator.naturalOrder()));

    enum State {
        OPEN,
        LATE,
        DONE
    }

    public State state() {
        Long left = daysLeft();
        if (doneOn != null) {
            return State.DONE;
        }
        return left != null && left < 0 ? State.LATE : State.OPEN;
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    @Nullable
    LocalDate deadline() {
        return work.deadline();
    }

    /** Negative when late; null where there is no deadline. */
    public @Nullable Long daysLeft() {
        LocalDate deadline = work.deadline();
        return deadline == null ? null : ChronoUnit.DAYS.between(today, deadline);
    }
}
