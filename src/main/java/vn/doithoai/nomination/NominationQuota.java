package vn.doithoai.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.announcement.Audience;
import vn.doithoai.session.SessionId;

/** How many people one village or organisation sends to one session (chỉ tiêu cử người). */
@Entity
class NominationQuota {

    static final int MOST = 999;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID sessionId;
    private @Nullable UUID villageId;
    private @Nullable UUID unitId;
    private String name;
    private int seats;
    private LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected NominationQuota() {}

    NominationQuota(SessionId session, Audience place, int seats, LocalDate until) {
        this.id = UUID.randomUUID();
        this.sessionId = session.value();
        this.villageId = place.isVillage() ? place.id() : null;
        this.unitId = place.isVillage() ? null : place.id();
        this.name = place.name();
        this.seats = seats;
        this.until = until;
    }

    void change(int newSeats, LocalDate newUntil) {
        seats = newSeats;
        until = newUntil;
    }

    UUID id() {
        return id;
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    Audience place() {
        return villageId == null
                ? new Audience(false, Objects.requireNonNull(unitId), name)
                : new Audience(true, villageId, name);
    }

    int seats() {
        return seats;
    }

    LocalDate until() {
        return until;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
