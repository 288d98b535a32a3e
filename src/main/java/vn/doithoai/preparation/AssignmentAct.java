package vn.doithoai.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.doithoai.planlink.PlanLinkId;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.RecordedAt;

/** Somebody told that work is done, or took it back (việc ghi tiến độ). Never changed, never deleted. */
@Entity
class AssignmentAct implements Persistable<UUID> {

    enum Kind {
        COMPLETION,
        REOPENING
    }

    /** The act as pages tell it; {@code doneOn} is null and {@code note} the reason when it was taken back. */
    record Step(
            Kind kind,
            Instant at,
            String actor,
            @Nullable LocalDate doneOn,
            @Nullable String note) {

        /** {@code 09:41 24/11/2026} */
        public String moment() {
            return RecordedAt.time(at) + " " + RecordedAt.day(at);
        }
    }

    @Id
    private UUID id;

    /** The order of acts, given by the database: two may bear the same moment. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long seq;

    private UUID linkId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;
    private @Nullable UUID accountId;
    private String actor;
    private @Nullable LocalDate doneOn;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentAct() {}

    AssignmentAct(UUID linkId, Kind kind, @Nullable LocalDate doneOn, @Nullable String note, Actor actor, Instant at) {
        this.id = UUID.randomUUID();
        this.linkId = linkId;
        this.kind = kind;
        this.at = at;
        this.accountId = actor.accountId();
        this.actor = actor.name();
        this.doneOn = doneOn;
        this.note = note;
    }

    /** The same act for the same work in the plan that corrects this one; who did it and when stays. */
    AssignmentAct carriedTo(PlanLinkId link) {
        AssignmentAct copy = new AssignmentAct();
        copy.id = UUID.randomUUID();
        copy.linkId = link.value();
        copy.kind = kind;
        copy.at = at;
        copy.accountId = accountId;
        copy.actor = actor;
        copy.doneOn = doneOn;
        copy.note = note;
        return copy;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** There is no act that is saved twice. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID linkId() {
        return linkId;
    }

    Step step() {
        return new Step(kind, at, actor, doneOn, note);
    }
}
