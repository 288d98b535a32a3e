package vn.doithoai.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a section (mục của kế hoạch). Its id stays, so that data can be linked to it; a removed one waits to be brought back. */
@Entity
class PlanItem {

    /** A pasted text of several lines is one until it is saved. */
    static final int MOST_CHARACTERS = 60_000;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private PlanSection section;

    private UUID paperId;
    private int position;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String text;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanItem() {}

    @SuppressWarnings("NullAway.Init")
    PlanItem(PlanSection section, UUID paperId, int position, Line line) {
        this.id = line.id();
        this.section = section;
        this.paperId = paperId;
        take(position, line);
    }

    final void take(int place, Line line) {
        this.position = place;
        this.kind = line.kind();
        this.text = line.text();
        this.removedAt = null;
    }

    /** Keeps its place, to come back to it. */
    void remove(Instant now) {
        removedAt = removedAt == null ? now : removedAt;
    }

    Line line() {
        return new Line(id, kind, text);
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    Instant removedOrder() {
        return removedAt == null ? Instant.EPOCH : removedAt;
    }
}
