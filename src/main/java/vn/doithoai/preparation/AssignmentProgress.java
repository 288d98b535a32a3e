package vn.doithoai.preparation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.planlink.PlanLinkId;
import vn.doithoai.shared.Actor;

/** How far work that a plan gives out is (tiến độ việc được phân công). The work itself is the plan's and stays as it is. */
@Entity
class AssignmentProgress {

    static final int NOTE = 500;

    @Id
    private UUID linkId;

    @Version
    private @Nullable Long version;

    private @Nullable LocalDate doneOn;
    private @Nullable String doneBy;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentProgress() {}

    AssignmentProgress(PlanLinkId link) {
        this.linkId = link.value();
    }

    /** Done already, its day or note are put right by it. */
    AssignmentAct complete(LocalDate day, @Nullable String told, Actor actor, Instant now) {
        refuseLonger(told);
        this.doneOn = day;
        this.doneBy = actor.name();
        this.note = told;
        return new AssignmentAct(linkId, AssignmentAct.Kind.COMPLETION, day, told, actor, now);
    }

    AssignmentAct reopen(String reason, Actor actor, Instant now) {
        if (!isDone()) {
            throw new IllegalStateException("work that is open can't be opened again");
        }
        refuseLonger(reason);
        this.doneOn = null;
        this.doneBy = null;
        this.note = null;
        return new AssignmentAct(linkId, AssignmentAct.Kind.REOPENING, null, reason, actor, now);
    }

    private static void refuseLonger(@Nullable String text) {
        if (text != null && text.length() > NOTE) {
            throw new IllegalArgumentException("longer than " + NOTE + " characters");
        }
    }

    /** The same state for the same work in the plan that corrects this one. */
    AssignmentProgress carriedTo(PlanLinkId link) {
        AssignmentProgress copy = new AssignmentProgress(link);
        copy.doneOn = doneOn;
        copy.doneBy = doneBy;
        copy.note = note;
        return copy;
    }

    UUID linkId() {
        return linkId;
    }

    @Nullable
    Long version() {
        return version;
    }

    boolean isDone() {
        return doneOn != null;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    @Nullable
    String doneBy() {
        return doneBy;
    }

    @Nullable
    String note() {
        return note;
    }
}
