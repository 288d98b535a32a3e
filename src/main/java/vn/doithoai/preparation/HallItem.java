package vn.doithoai.preparation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Changes;

/** A line of the hall's list (việc chuẩn bị hội trường): what has to be ready, and who said that it is. */
@Entity
class HallItem {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID sessionId;
    private int position;
    private String name;
    private @Nullable Integer quantity;
    private @Nullable String note;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected HallItem() {}

    HallItem(SessionId session, int position, HallItemDetails details) {
        this.id = UUID.randomUUID();
        this.sessionId = session.value();
        this.position = position;
        this.name = details.name();
        this.quantity = details.quantity();
        this.note = details.note();
    }

    /** One that was taken off the list comes back by it: who saves means to have it. */
    Changes change(HallItemDetails details) {
        Changes changes = new Changes()
                .field("name", name, details.name())
                .field("quantity", quantity, details.quantity())
                .field("note", note, details.note());
        this.name = details.name();
        this.quantity = details.quantity();
        this.note = details.note();
        this.removedAt = null;
        return changes;
    }

    void tick(Actor actor, Instant now) {
        doneAt = now;
        doneBy = actor.name();
    }

    void untick() {
        doneAt = null;
        doneBy = null;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    String name() {
        return name;
    }

    boolean isDone() {
        return doneAt != null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isOf(SessionId session) {
        return sessionId.equals(session.value());
    }

    HallItemSummary summary() {
        return new HallItemSummary(
                new HallItemId(id),
                new HallItemDetails(name, quantity, note),
                doneAt,
                doneBy,
                isRemoved(),
                version == null ? 0 : version);
    }
}
