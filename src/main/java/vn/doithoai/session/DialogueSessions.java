package vn.doithoai.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Text;
import vn.doithoai.village.VillageClusterId;

/**
 * The year's dialogue sessions (hội nghị đối thoại): foreseen, given a day, postponed, cancelled. Every act is based on the
 * version that the actor saw; of two who act at once one wins and the other is told.
 */
@Service
public class DialogueSessions {

    /** More than a commune holds in the coming months. */
    private static final int UPCOMING = 20;

    private final DialogueSessionRepository sessions;
    private final SessionActRepository acts;
    private final SessionNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DialogueSessions(
            DialogueSessionRepository sessions,
            SessionActRepository acts,
            SessionNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.acts = acts;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound also when the actor may not see sessions */
    @Transactional(readOnly = true)
    public SessionSummary find(SessionId id, Actor actor) {
        actor.require(Permission.SESSION_VIEW);
        return names.summary(sessions.findById(id.value()).orElseThrow(() -> notFound(id)));
    }

    /** All sessions of the year in the order of their days, whatever their state. */
    @Transactional(readOnly = true)
    public List<SessionSummary> ofYear(int year, Actor actor) {
        actor.require(Permission.SESSION_VIEW);
        return names.summaries(sessions.ofYear(year));
    }

    /** Those of the ids, in the order of their days. For the public too: callers choose only what everybody may know. */
    @Transactional(readOnly = true)
    public List<SessionSummary> named(Collection<SessionId> ids) {
        List<DialogueSession> found =
                sessions.inOrder(ids.stream().map(SessionId::value).toList());
        return names.summaries(found);
    }

    /** The next session with a fixed day that is still to be held, today included. */
    @Transactional(readOnly = true)
    public Optional<SessionSummary> next(Actor actor) {
        actor.require(Permission.SESSION_VIEW);
        return names.summaries(sessions.upcoming(LocalDate.now(clock), Limit.of(1))).stream()
                .findFirst();
    }

    /** Those with a fixed day that are still to be held, today included, the next one first. */
    @Transactional(readOnly = true)
    public List<SessionSummary> upcoming(Actor actor) {
        actor.require(Permission.SESSION_VIEW);
        return names.summaries(sessions.upcoming(LocalDate.now(clock), Limit.of(UPCOMING)));
    }

    @Transactional(readOnly = true)
    Page<SessionSummary> search(SessionFilter filter, Pageable page, Actor actor) {
        actor.require(Permission.SESSION_VIEW);
        VillageClusterId cluster = filter.cluster();
        Page<DialogueSession> found = sessions.search(
                Text.likePattern(filter.q()),
                filter.year(),
                filter.state(),
                cluster == null ? null : cluster.value(),
                page);
        return new PageImpl<>(names.summaries(found.getContent()), page, found.getTotalElements());
    }

    /** Everything that a search finds, to be taken away as a file; that is audited. */
    @Transactional
    List<SessionSummary> export(SessionFilter filter, Sort order, Actor actor) {
        List<SessionSummary> found =
                search(filter, Pageable.unpaged(order), actor).getContent();
        events.publishEvent(Act.exported(actor, "session", found.size(), filter.q())
                .filtered("year", filter.year())
                .filtered("state", filter.state())
                .filtered("cluster", names.clusterName(filter.cluster())));
        return found;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<SessionStep> steps(SessionId id, Actor actor) {
        actor.require(Permission.SESSION_VIEW);
        return acts.of(id.value()).stream().map(SessionAct::step).toList();
    }

    /**
     * Those planned for a period that begins by then, those postponed, and those whose day is over although they were not
     * held; the period that ends first comes first.
     */
    @Transactional(readOnly = true)
    List<SessionSummary> withoutDay(LocalDate by, Actor actor) {
        actor.require(Permission.SESSION_VIEW);
        return names.summaries(sessions.withoutDay(by, LocalDate.now(clock)));
    }

    /**
     * Foresees a session (dự kiến tổ chức).
     *
     * @throws NotFound when there is no such cluster
     */
    @Transactional
    public SessionId foresee(SessionDetails details, SessionSchedule schedule, Actor actor) {
        actor.require(Permission.SESSION_SCHEDULE);
        String clusterName = names.clusterName(details.cluster());
        DialogueSession session = sessions.saveAndFlush(new DialogueSession(details, schedule));
        SessionAct act = acts.saveAndFlush(session.foreseen(actor, clock.instant()));
        events.publishEvent(Act.of(actor, "session.foreseen", "session", session.id())
                .with("schedule", act.note())
                .filtered("cluster", clusterName));
        return new SessionId(session.id());
    }

    /**
     * Changes what the session is about and where it is held.
     *
     * @throws SessionMoveRefused once it was opened or cancelled
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void change(SessionId id, SessionDetails details, long version, Actor actor) {
        actor.require(Permission.SESSION_SCHEDULE);
        DialogueSession session = locked(id, version);
        var changes =
                session.change(details, names.clusterName(session.cluster()), names.clusterName(details.cluster()));
        sessions.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "session.changed", "session", id.value(), changes));
        }
    }

    /**
     * Fixes the day (định ngày) or sets another period; a session that was postponed is planned again by it (dự kiến lại).
     * Nearer than {@value SessionClocks#NOTICE_DAYS} days is taken: the office was warned.
     *
     * @throws SessionMoveRefused once it was announced, opened or cancelled
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void schedule(SessionId id, SessionSchedule schedule, long version, Actor actor) {
        actor.require(Permission.SESSION_SCHEDULE);
        DialogueSession session = locked(id, version);
        if (!session.isPlannedFor(schedule)) {
            SessionAct act = session.schedule(schedule, actor, clock.instant());
            Act recorded = act.kind() == SessionActKind.RENEWAL
                    ? Act.of(actor, "session.planned", "session", id.value())
                    : Act.of(actor, "session.scheduled", "session", id.value());
            record(act, recorded.with("schedule", act.note()));
        }
    }

    /**
     * The session isn't held as planned (hoãn).
     *
     * @param reason up to 1,000 characters
     * @throws SessionMoveRefused unless it is planned or announced
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void postpone(SessionId id, String reason, long version, Actor actor) {
        actor.require(Permission.SESSION_SCHEDULE);
        SessionAct act = locked(id, version).postpone(reason, actor, clock.instant());
        record(act, Act.of(actor, "session.postponed", "session", id.value()).with("reason", shortened(reason)));
    }

    /**
     * The session won't be held (hủy).
     *
     * @param reason up to 1,000 characters
     * @throws SessionMoveRefused once it was opened or cancelled
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void cancel(SessionId id, String reason, long version, Actor actor) {
        actor.require(Permission.SESSION_CANCEL);
        SessionAct act = locked(id, version).cancel(reason, actor, clock.instant());
        record(act, Act.of(actor, "session.cancelled", "session", id.value()).with("reason", shortened(reason)));
    }

    private void record(SessionAct act, Act recorded) {
        sessions.flush();
        acts.saveAndFlush(act);
        events.publishEvent(recorded);
    }

    private DialogueSession locked(SessionId id, long version) {
        UUID value = id.value();
        DialogueSession session = sessions.lock(value).orElseThrow(() -> notFound(id));
        StaleVersion.check(version, session.version());
        return session;
    }

    private static NotFound notFound(SessionId id) {
        return new NotFound("session " + id.value());
    }

    private static String shortened(String reason) {
        return reason.length() <= 200 ? reason : reason.substring(0, 199) + "…";
    }
}
