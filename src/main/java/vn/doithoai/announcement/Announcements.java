package vn.doithoai.announcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.notice.NoticeSummary;
import vn.doithoai.notice.SessionNotices;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.paper.PaperId;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.village.VillageId;

/**
 * Who has told their people of a session (thông báo đến thôn, đến hội viên). A village head tells of the own village, an
 * organisation of its own members; the office sees all and records what somebody says on the phone.
 */
@Service
public class Announcements {

    static final String ENTITY = "announcement";

    private final AnnouncementRepository announcements;
    private final Audiences audiences;
    private final SessionNotices notices;
    private final DialogueSessions sessions;
    private final SessionAnnouncing announcing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcements(
            AnnouncementRepository announcements,
            Audiences audiences,
            SessionNotices notices,
            DialogueSessions sessions,
            SessionAnnouncing announcing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.announcements = announcements;
        this.audiences = audiences;
        this.notices = notices;
        this.sessions = sessions;
        this.announcing = announcing;
        this.events = events;
        this.clock = clock;
    }

    /** Of all villages and organisations of the session. */
    @Transactional(readOnly = true)
    Coverage coverage(SessionSummary session, Actor actor) {
        actor.require(Permission.NOTICE_VIEW);
        List<Announcement> told = announcements.of(session.id().value(), session.round());
        PaperId inForce = inForce(session, actor);
        return new Coverage(
                lines(audiences.villagesOf(session), told, inForce), lines(audiences.organisations(), told, inForce));
    }

    private static List<Coverage.Line> lines(
            List<Audience> audiences, List<Announcement> told, @Nullable PaperId inForce) {
        return audiences.stream()
                .map(audience -> new Coverage.Line(audience, last(told, audience, inForce)))
                .toList();
    }

    private static @Nullable AnnouncementSummary last(
            List<Announcement> told, Audience audience, @Nullable PaperId inForce) {
        return told.stream()
                .filter(one -> one.isOf(audience))
                .reduce((first, second) -> second)
                .map(one -> one.summary(inForce))
                .orElse(null);
    }

    private @Nullable PaperId inForce(SessionSummary session, Actor actor) {
        NoticeSummary notice = notices.of(session.id(), actor).inForce();
        return notice == null ? null : notice.paper().id();
    }

    /** @throws NotFound also for another village than one's own, and for a village that the session isn't for */
    Audience village(SessionSummary session, UUID village, Actor actor) {
        if (!actor.may(Permission.NOTICE_VIEW) && !audiences.isOwnVillage(village, actor)) {
            throw new NotFound("village " + village + " for " + actor.name());
        }
        return audiences.villageOf(session, village);
    }

    /** @throws NotFound also for another organisation than one's own */
    Audience organisation(UUID unit, Actor actor) {
        if (!actor.may(Permission.NOTICE_VIEW) && !audiences.isOwnOrganisation(unit, actor)) {
            throw new NotFound("organisation " + unit + " for " + actor.name());
        }
        return audiences.organisation(unit);
    }

    /** What was told of one village or organisation in the present round, the last one first. */
    @Transactional(readOnly = true)
    List<AnnouncementSummary> told(SessionSummary session, Audience audience, Actor actor) {
        PaperId inForce = inForce(session, actor);
        List<AnnouncementSummary> told =
                new ArrayList<>(announcements.of(session.id().value(), session.round(), audience.id()).stream()
                        .map(one -> one.summary(inForce))
                        .toList());
        Collections.reverse(told);
        return told;
    }

    /** Whether the actor may tell of it: it is the own, or the actor is the office. */
    boolean mayTell(Audience audience, Actor actor) {
        return actor.may(Permission.NOTICE_EDIT) || isOwn(audience, actor);
    }

    /** Somebody else records it for those who told it on the phone (ghi thay). */
    boolean isOnBehalf(Audience audience, Actor actor) {
        return !isOwn(audience, actor);
    }

    private boolean isOwn(Audience audience, Actor actor) {
        return audience.isVillage()
                ? audiences.isOwnVillage(audience.id(), actor)
                : audiences.isOwnOrganisation(audience.id(), actor);
    }

    /** For those who fill in what happened before: the demo commune. */
    @Transactional
    public void tellOfVillage(
            SessionId id,
            VillageId village,
            LocalDate day,
            AnnouncementWay way,
            @Nullable String informant,
            Actor actor) {
        SessionSummary session = sessions.find(id, actor);
        tell(
                id,
                audiences.villageOf(session, village.value()),
                new Telling(day, null, way, null, null, informant, null),
                0,
                actor);
    }

    /** Likewise. */
    @Transactional
    public void tellOfOrganisation(
            SessionId id, UnitId unit, LocalDate day, int coming, @Nullable String informant, Actor actor) {
        tell(
                id,
                audiences.organisation(unit.value()),
                new Telling(day, null, null, coming, null, informant, null),
                0,
                actor);
    }

    /**
     * Records that people were told, or corrects what was recorded.
     *
     * @param seen how often it had been told when the form was opened
     * @throws StaleVersion when somebody told it meanwhile, or there is no notice any more that is true of the session
     */
    @Transactional
    void tell(SessionId id, Audience audience, Telling told, long seen, Actor actor) {
        if (!mayTell(audience, actor)) {
            throw new NotFound("announcement of " + audience.name());
        }
        SessionSummary session = announcing.hold(id);
        NoticeSummary notice = notices.of(id, actor).inForce();
        List<Announcement> before = announcements.of(id.value(), session.round(), audience.id());
        int turns = before.isEmpty() ? 0 : before.get(before.size() - 1).turn();
        if (notice == null || !notice.isTrue() || turns != seen) {
            throw new StaleVersion();
        }
        announcements.saveAndFlush(new Announcement(
                id, session.round(), audience, turns + 1, notice.paper().id(), told, actor, clock.instant()));
        Act act = turns == 0
                ? Act.of(actor, "announcement.recorded", ENTITY, id.value())
                : Act.of(actor, "announcement.corrected", ENTITY, id.value());
        act = act.with("audience", audience.name());
        events.publishEvent(told.reason() == null ? act : act.with("reason", shortened(told.reason())));
    }

    private static String shortened(String reason) {
        return reason.length() <= 200 ? reason : reason.substring(0, 199) + "…";
    }
}
