package vn.doithoai.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.doithoai.paper.PaperId;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Actor;

/**
 * That a village was told of a session, or that an organisation called its members (lần ghi thông báo). Written once: a
 * correction is another row with its reason, and the last one holds.
 */
@Entity
class Announcement implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID sessionId;
    private int round;
    private @Nullable UUID villageId;
    private @Nullable UUID unitId;
    private int turn;
    private UUID noticeId;
    private LocalDate day;
    private @Nullable LocalTime time;

    @Enumerated(EnumType.STRING)
    private @Nullable AnnouncementWay way;

    private @Nullable Integer coming;
    private @Nullable String note;
    private @Nullable String informant;
    private @Nullable String reason;
    private @Nullable UUID accountId;
    private String actor;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    /** @param turn from 1 */
    Announcement(
            SessionId session,
            int round,
            Audience audience,
            int turn,
            PaperId notice,
            Telling told,
            Actor actor,
            Instant now) {
        this.id = UUID.randomUUID();
        this.sessionId = session.value();
        this.round = round;
        this.villageId = audience.isVillage() ? audience.id() : null;
        this.unitId = audience.isVillage() ? null : audience.id();
        this.turn = turn;
        this.noticeId = notice.value();
        this.day = told.day();
        this.time = told.time();
        this.way = told.way();
        this.coming = told.coming();
        this.note = told.note();
        this.informant = told.informant();
        this.reason = told.reason();
        this.accountId = actor.accountId();
        this.actor = actor.name();
        this.at = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** There is none that is saved twice. */
    @Override
    public boolean isNew() {
        return true;
    }

    boolean isOf(Audience audience) {
        return audience.id().equals(audience.isVillage() ? villageId : unitId);
    }

    int turn() {
        return turn;
    }

    /** @param inForce the notice in force, null when there is none */
    AnnouncementSummary summary(@Nullable PaperId inForce) {
        return new AnnouncementSummary(
                turn,
                new Telling(day, time, way, coming, note, informant, reason),
                actor,
                at,
                inForce == null || !inForce.value().equals(noticeId));
    }
}
