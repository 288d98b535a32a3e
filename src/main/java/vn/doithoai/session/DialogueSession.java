package vn.doithoai.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Changes;
import vn.doithoai.village.VillageClusterId;

/**
 * A session of direct dialogue with the people (hội nghị đối thoại; Luật 72/2025/QH15, Điều 43) that a year foresees. It
 * has a fixed day or only a period; fixing the day, postponing or adding one later leaves the plan as it is.
 */
@Entity
class DialogueSession {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int year;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private @Nullable Integer votersAsking;
    private @Nullable Integer voters;

    @Enumerated(EnumType.STRING)
    private SessionMode mode;

    private @Nullable UUID clusterId;
    private @Nullable String theme;
    private @Nullable String venue;
    private @Nullable String onlineRoom;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable String label;
    private @Nullable LocalTime startsAt;
    private @Nullable LocalTime endsAt;
    private @Nullable LocalDate questionsUntil;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    /** The first day on which a notice that still counts stood in a mass medium. */
    private @Nullable LocalDate noticedOn;

    private int round;

    private @Nullable LocalDate endedOn;

    /** Kept by the database and only searched, never read back: a save that reads it back can't tell a stale version. */
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected DialogueSession() {}

    @SuppressWarnings("NullAway.Init")
    DialogueSession(SessionDetails details, SessionSchedule schedule) {
        this.id = UUID.randomUUID();
        this.state = SessionState.PLANNED;
        this.round = 1;
        take(details);
        take(schedule);
    }

    /** That it was foreseen, for its first act. */
    SessionAct foreseen(Actor actor, Instant now) {
        return new SessionAct(id, SessionActKind.FORESIGHT, actor, now, told(schedule()));
    }

    /**
     * @param oldCluster name for the log, null for the whole commune; likewise the new one
     * @throws SessionMoveRefused once it was opened or cancelled
     */
    Changes change(SessionDetails next, @Nullable String oldCluster, @Nullable String newCluster) {
        if (!state.isEditable()) {
            throw new SessionMoveRefused(state, "edit");
        }
        VoterDemand demand = next.demand();
        Changes changes = new Changes()
                .field("year", year, next.year())
                .field("kind", kind, next.kind())
                .field("votersAsking", votersAsking, demand == null ? null : demand.asking())
                .field("voters", voters, demand == null ? null : demand.voters())
                .field("mode", mode, next.mode())
                .field("cluster", oldCluster, newCluster)
                .field("theme", theme, next.theme())
                .field("venue", venue, next.venue())
                .field("onlineRoom", onlineRoom, next.onlineRoom());
        take(next);
        return changes;
    }

    /** Whether it is planned for that already. */
    boolean isPlannedFor(SessionSchedule schedule) {
        return state == SessionState.PLANNED && schedule.equals(schedule());
    }

    /**
     * Sets the day, or another period; a session that was postponed is planned again by it.
     *
     * @throws SessionMoveRefused once it was announced, opened or cancelled
     */
    SessionAct schedule(SessionSchedule next, Actor actor, Instant now) {
        if (!state.isSchedulable()) {
            throw new SessionMoveRefused(state, "schedule");
        }
        boolean again = state == SessionState.POSTPONED;
        state = SessionState.PLANNED;
        take(next);
        return new SessionAct(id, again ? SessionActKind.RENEWAL : SessionActKind.SCHEDULING, actor, now, told(next));
    }

    /** What was announced before counts no longer: people are to be told anew (Luật 72/2025/QH15, Điều 43 khoản 2). */
    SessionAct postpone(String reason, Actor actor, Instant now) {
        SessionAct act = move(SessionState.POSTPONED, SessionActKind.POSTPONEMENT, reason, actor, now);
        noticedOn = null;
        round++;
        return act;
    }

    /**
     * Takes over what the proofs of its notice tell (minh chứng thông báo).
     *
     * @param proven there is a proof that counts, of whatever channel
     * @param firstInMassMedia the first day on which it stood in a mass medium, null while it didn't
     * @return that it is announced now; null when it was so before, or when nothing proves it
     * @throws SessionMoveRefused when it isn't held on a fixed day
     */
    @Nullable
    SessionAct notice(boolean proven, @Nullable LocalDate firstInMassMedia, String told, Actor actor, Instant now) {
        if (state == SessionState.POSTPONED
                || state == SessionState.CANCELLED
                || schedule().day() == null) {
            throw new SessionMoveRefused(state, "notice");
        }
        noticedOn = firstInMassMedia;
        return proven && state == SessionState.PLANNED
                ? move(SessionState.ANNOUNCED, SessionActKind.ANNOUNCEMENT, told, actor, now)
                : null;
    }

    SessionAct cancel(String reason, Actor actor, Instant now) {
        return move(SessionState.CANCELLED, SessionActKind.CANCELLATION, reason, actor, now);
    }

    private SessionAct move(SessionState next, SessionActKind act, String reason, Actor actor, Instant now) {
        if (!state.canBecome(next)) {
            throw new SessionMoveRefused(state, act.name());
        }
        state = next;
        return new SessionAct(id, act, actor, now, reason);
    }

    private void take(SessionDetails details) {
        VoterDemand demand = details.demand();
        VillageClusterId cluster = details.cluster();
        this.year = details.year();
        this.kind = details.kind();
        this.votersAsking = demand == null ? null : demand.asking();
        this.voters = demand == null ? null : demand.voters();
        this.mode = details.mode();
        this.clusterId = cluster == null ? null : cluster.value();
        this.theme = details.theme();
        this.venue = details.venue();
        this.onlineRoom = details.onlineRoom();
    }

    private void take(SessionSchedule schedule) {
        this.firstDay = schedule.firstDay();
        this.lastDay = schedule.lastDay();
        this.label = schedule.label();
        this.startsAt = schedule.startsAt();
        this.endsAt = schedule.endsAt();
        this.questionsUntil = schedule.questionsUntil();
    }

    private static String told(SessionSchedule schedule) {
        String hours = schedule.hoursShown();
        return hours == null ? schedule.daysShown() : hours + ", " + schedule.daysShown();
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    SessionState state() {
        return state;
    }

    @Nullable
    VillageClusterId cluster() {
        return clusterId == null ? null : new VillageClusterId(clusterId);
    }

    SessionSchedule schedule() {
        return new SessionSchedule(firstDay, lastDay, label, startsAt, endsAt, questionsUntil);
    }

    SessionDetails details() {
        VoterDemand demand =
                votersAsking == null ? null : new VoterDemand(votersAsking, Objects.requireNonNull(voters));
        return new SessionDetails(year, kind, demand, mode, cluster(), theme, venue, onlineRoom);
    }

    /**
     * @param displayName as papers write it
     * @param clusterName null for the whole commune
     */
    SessionSummary summary(String displayName, @Nullable String clusterName, LocalDate today) {
        return new SessionSummary(
                new SessionId(id),
                details(),
                schedule(),
                displayName,
                clusterName,
                state,
                SessionClocks.of(state, schedule(), noticedOn, endedOn, today),
                round,
                version == null ? 0 : version);
    }
}
