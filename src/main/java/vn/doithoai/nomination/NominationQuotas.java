package vn.doithoai.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.announcement.Audience;
import vn.doithoai.announcement.Audiences;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/**
 * How many each village and organisation sends to a session, and until when (đặt chỉ tiêu cử người). The office sets it; each
 * place sees its own.
 */
@Service
public class NominationQuotas {

    /** Whoever was late this long isn't reminded any more. */
    private static final int KEPT_DAYS = 60;

    private final QuotaRepository quotas;
    private final NomineeRepository nominees;
    private final QuotaReader reader;
    private final Audiences audiences;
    private final DialogueSessions sessions;
    private final SessionAnnouncing announcing;
    private final ApplicationEventPublisher events;

    NominationQuotas(
            QuotaRepository quotas,
            NomineeRepository nominees,
            QuotaReader reader,
            Audiences audiences,
            DialogueSessions sessions,
            SessionAnnouncing announcing,
            ApplicationEventPublisher events) {
        this.quotas = quotas;
        this.nominees = nominees;
        this.reader = reader;
        this.audiences = audiences;
        this.sessions = sessions;
        this.announcing = announcing;
        this.events = events;
    }

    /** All quotas for those who see the invitations, else the own one; villages first, in the order of the places. */
    @Transactional(readOnly = true)
    public List<QuotaSummary> ofSession(SessionSummary session, Actor actor) {
        List<Audience> order = places(session);
        return reader.summaries(quotas.findBySessionId(session.id().value())).stream()
                .filter(quota -> maySee(quota, actor))
                .sorted(Comparator.comparing(
                                (QuotaSummary quota) -> !quota.place().isVillage())
                        .thenComparing(quota -> turn(order, quota.place().id())))
                .toList();
    }

    /** Places that have since been closed come last. */
    private static int turn(List<Audience> order, UUID place) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(place)) {
                return i;
            }
        }
        return order.size();
    }

    private List<Audience> places(SessionSummary session) {
        List<Audience> places = new ArrayList<>(audiences.villagesOf(session));
        places.addAll(audiences.organisations());
        return places;
    }

    /** Those of sessions still to be held, whose last day isn't long over, by session; as far as the actor sees them. */
    @Transactional(readOnly = true)
    Map<SessionSummary, List<QuotaSummary>> ofOpenSessions(LocalDate today, Actor actor) {
        List<QuotaSummary> seen =
                reader.summaries(quotas.findByUntilGreaterThanEqual(today.minusDays(KEPT_DAYS))).stream()
                        .filter(quota -> maySee(quota, actor))
                        .toList();
        Map<SessionSummary, List<QuotaSummary>> open = new LinkedHashMap<>();
        sessions.named(seen.stream().map(QuotaSummary::session).distinct().toList()).stream()
                .filter(session -> session.state().isEditable())
                .forEach(session -> open.put(
                        session,
                        seen.stream()
                                .filter(quota -> quota.session().equals(session.id()))
                                .toList()));
        return open;
    }

    /** Villages and organisations of the session without a quota. */
    @Transactional(readOnly = true)
    public List<Audience> withoutQuota(SessionSummary session) {
        Set<UUID> taken = quotas.findBySessionId(session.id().value()).stream()
                .map(quota -> quota.place().id())
                .collect(Collectors.toSet());
        return places(session).stream()
                .filter(place -> !taken.contains(place.id()))
                .toList();
    }

    /** @throws NotFound also for the quota of another place than one's own, and of another session */
    @Transactional(readOnly = true)
    public QuotaSummary find(SessionId session, QuotaId id, Actor actor) {
        QuotaSummary found = quotas.findById(id.value())
                .filter(quota -> quota.session().equals(session))
                .map(reader::summary)
                .orElseThrow(() -> notFound(id));
        if (!maySee(found, actor)) {
            throw notFound(id);
        }
        return found;
    }

    private static boolean maySee(QuotaSummary quota, Actor actor) {
        return actor.may(Permission.INVITATION_VIEW) || isOwn(quota.place(), actor);
    }

    /** Whether there may be a place that the actor names people for. */
    static boolean namesOwn(Actor actor) {
        return actor.may(Permission.NOMINATION_VILLAGE) && actor.villageId() != null
                || actor.may(Permission.NOMINATION_ORGANISATION) && actor.unitId() != null;
    }

    static boolean isOwn(Audience place, Actor actor) {
        Permission needed = place.isVillage() ? Permission.NOMINATION_VILLAGE : Permission.NOMINATION_ORGANISATION;
        return actor.may(needed) && place.isOwnOf(actor);
    }

    /**
     * Gives quotas to places that have none; who has one keeps it.
     *
     * @param seats for each, 1 to 999
     * @return how many got one
     */
    @Transactional
    public int allot(SessionId id, Collection<UUID> places, int seats, LocalDate until, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        sessions.find(id, actor);
        SessionSummary session = announcing.hold(id);
        List<NominationQuota> added = withoutQuota(session).stream()
                .filter(place -> places.contains(place.id()))
                .map(place -> new NominationQuota(id, place, seats, until))
                .toList();
        quotas.saveAllAndFlush(added);
        if (!added.isEmpty()) {
            events.publishEvent(Act.of(actor, "nomination.opened", Nominations.ENTITY, id.value())
                    .with("count", Integer.toString(added.size()))
                    .with("seats", Integer.toString(seats)));
        }
        return added.size();
    }

    /** Gives all places of the session the same last day (gia hạn). */
    @Transactional
    void extend(SessionId id, LocalDate until, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        sessions.find(id, actor);
        announcing.hold(id);
        List<NominationQuota> all = quotas.lockAll(id.value());
        all.forEach(quota -> quota.change(quota.seats(), until));
        quotas.flush();
        events.publishEvent(Act.of(actor, "nomination.extended", Nominations.ENTITY, id.value())
                .with("count", Integer.toString(all.size())));
    }

    /** @throws StaleVersion when somebody changed it meanwhile, or more are named than it would have seats */
    @Transactional
    void change(SessionId session, QuotaId id, int seats, LocalDate until, long version, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        NominationQuota quota = lock(session, id, actor);
        StaleVersion.check(version, quota.version());
        if (reader.summary(quota).named() > seats) {
            throw new StaleVersion();
        }
        quota.change(seats, until);
        quotas.flush();
        events.publishEvent(Act.of(actor, "nomination.changed", Nominations.ENTITY, id.value())
                .with("audience", quota.place().name())
                .with("seats", Integer.toString(seats)));
    }

    /** Takes a quota away that nobody was named for (bỏ chỉ tiêu). @throws StaleVersion when somebody was */
    @Transactional
    void remove(SessionId session, QuotaId id, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        NominationQuota quota = lock(session, id, actor);
        if (!nominees.of(id.value()).isEmpty()) {
            throw new StaleVersion();
        }
        quotas.delete(quota);
        quotas.flush();
        events.publishEvent(Act.of(actor, "nomination.removed", Nominations.ENTITY, session.value())
                .with("audience", quota.place().name()));
    }

    /** Nobody names or decides meanwhile. @throws NotFound as {@link #find} */
    NominationQuota lock(SessionId session, QuotaId id, Actor actor) {
        find(session, id, actor);
        return quotas.lock(id.value()).orElseThrow(() -> notFound(id));
    }

    private static NotFound notFound(QuotaId id) {
        return new NotFound("quota " + id.value());
    }
}
