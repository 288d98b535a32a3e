package vn.doithoai.paper;

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

/** One move of a paper (việc xử lý văn bản): who, when, and why (lần trình, trả lại, duyệt, ban hành). Never changed, never deleted. */
@Entity
class PaperAct implements Persistable<UUID> {

    @Id
    private UUID id;

    /** The order of acts, given by the database: two may bear the same moment. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long seq;

    private UUID paperId;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    private Instant at;
    private @Nullable UUID accountId;
    private String actor;

    /** Whoever drafted the paper acts on it: told openly where drafting and deciding should be two persons' work. */
    private boolean byDrafter;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected PaperAct() {}

    PaperAct(UUID paperId, ActKind kind, Actor actor, Instant at, boolean byDrafter, @Nullable String note) {
        this.id = UUID.randomUUID();
        this.paperId = paperId;
        this.kind = kind;
        this.at = at;
        this.accountId = actor.accountId();
        this.actor = actor.name();
        this.byDrafter = byDrafter;
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

    UUID id() {
        return id;
    }

    UUID paperId() {
        return paperId;
    }

    ActKind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    boolean isByDrafter() {
        return byDrafter;
    }

    @Nullable
    String note() {
        return note;
    }
}
