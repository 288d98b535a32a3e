package vn.doithoai.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.doithoai.paper.PaperId;
import vn.doithoai.shared.Actor;

/** Copies of an issued paper handed out to one recipient (phát hành văn bản). Recorded once, never changed. */
@Entity
class PaperCopy implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID paperId;
    private String recipient;
    private int quantity;
    private LocalDate handedOn;

    @Enumerated(EnumType.STRING)
    private CopyChannel channel;

    private @Nullable String receivedBy;
    private @Nullable String note;
    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected PaperCopy() {}

    PaperCopy(PaperId paper, CopyDetails details, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.paperId = paper.value();
        this.recipient = details.recipient();
        this.quantity = details.quantity();
        this.handedOn = details.handedOn();
        this.channel = details.channel();
        this.receivedBy = details.receivedBy();
        this.note = details.note();
        this.recordedAt = now;
        this.recordedBy = actor.name();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    CopyDetails details() {
        return new CopyDetails(recipient, quantity, handedOn, channel, receivedBy, note);
    }
}
