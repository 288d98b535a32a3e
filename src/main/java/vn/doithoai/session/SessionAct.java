package vn.doithoai.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.doithoai.shared.Actor;

/** One act on a session (việc xử lý hội nghị): who, when, and why or for when. Never changed, never deleted. */
@Entity
class SessionAct implements Persistable<UUID> {

    static final int NOTE = 1000;

    @Id
    private UUID id;

    /** The order of acts, given by the database: two may bear the same moment. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long seq;

    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private SessionActKind kind;

    private Instant at;
    private @Nullable UUID accountId;
    private String actor;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected SessionAct() {}

    SessionAct(UUID sessionId, SessionActKind kind, Actor actor, Instant at, String note) {
        if (note.isBlank() || note.length() > NOTE) {
            throw new IllegalArgumentException("an act tells why or for when in 1 to " + NOTE + " characters");
        }
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.kind = kind;
        this.at = at;
        this.accountId = actor.accountId();
        this.actor = actor.name();
        this.note = note;
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

    SessionActKind kind() {
        return kind;
    }

    String note() {
        return note;
    }

    SessionStep step() {
        return new SessionStep(kind, at, actor, note);
    }
}
