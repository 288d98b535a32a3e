package vn.doithoai.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperId;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.StaleVersion;

/**
 * Proof that the notice of a session was made public (minh chứng thông báo): where, when, who recorded it. It counts for
 * the round in which it was recorded; a wrong one is withdrawn with a reason and stays to be seen.
 */
@Entity
class NoticeProof {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID sessionId;
    private UUID paperId;
    private int round;

    @Enumerated(EnumType.STRING)
    private ProofChannel channel;

    private LocalDate day;
    private @Nullable LocalTime time;
    private String place;
    private @Nullable String note;
    private @Nullable UUID accountId;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBecause;

    @SuppressWarnings("NullAway.Init")
    protected NoticeProof() {}

    NoticeProof(SessionId session, PaperId paper, int round, ProofDetails details, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.sessionId = session.value();
        this.paperId = paper.value();
        this.round = round;
        this.channel = details.channel();
        this.day = details.day();
        this.time = details.time();
        this.place = details.place();
        this.note = details.note();
        this.accountId = actor.accountId();
        this.recordedBy = actor.name();
        this.recordedAt = now;
    }

    /** @throws StaleVersion when somebody withdrew it before */
    void withdraw(String reason, Actor actor, Instant now) {
        if (withdrawnAt != null) {
            throw new StaleVersion();
        }
        withdrawnAt = now;
        withdrawnBy = actor.name();
        withdrawnBecause = reason;
    }

    boolean counts(int inRound) {
        return withdrawnAt == null && round == inRound;
    }

    UUID id() {
        return id;
    }

    ProofChannel channel() {
        return channel;
    }

    LocalDate day() {
        return day;
    }

    /** @param due last day in time, null while the session has no day */
    ProofSummary summary(int currentRound, @Nullable LocalDate due) {
        return new ProofSummary(
                id,
                new ProofDetails(channel, day, time, place, note),
                counts(currentRound),
                due != null && round == currentRound && day.isAfter(due),
                recordedBy,
                recordedAt,
                withdrawnBy,
                withdrawnBecause);
    }
}
