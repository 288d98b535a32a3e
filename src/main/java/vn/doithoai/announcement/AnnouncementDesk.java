package vn.doithoai.announcement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.notice.NoticeSummary;
import vn.doithoai.notice.NoticeTexts;
import vn.doithoai.notice.ReadingText;
import vn.doithoai.notice.SessionNotices;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Option;

/** Puts together what the pages about announcing show. */
@Component
class AnnouncementDesk {

    private final Announcements announcements;
    private final SessionNotices notices;
    private final NoticeTexts texts;
    private final Clock clock;

    AnnouncementDesk(Announcements announcements, SessionNotices notices, NoticeTexts texts, Clock clock) {
        this.announcements = announcements;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Told this very moment, on the loudspeaker. */
    Telling now() {
        LocalTime time = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        return new Telling(today(), time, AnnouncementWay.LOUDSPEAKER, null, null, null, null);
    }

    AnnouncementPages.CoveragePage coverage(SessionSummary session, Actor actor) {
        return new AnnouncementPages.CoveragePage(
                session,
                notices.of(session.id(), actor).inForce(),
                announcements.coverage(session, actor),
                actor.may(Permission.NOTICE_EDIT));
    }

    /** @param conflict what somebody else told meanwhile, null mostly */
    AnnouncementPages.TellingPage telling(
            SessionSummary session, Audience audience, @Nullable Conflict conflict, boolean moved, Actor actor) {
        NoticeSummary notice = notices.of(session.id(), actor).inForce();
        ReadingText text =
                notice == null || !notice.isTrue() ? null : texts.reading(session, notice.facts(), greeted(audience));
        return new AnnouncementPages.TellingPage(
                session,
                audience,
                text,
                announcements.told(session, audience, actor),
                text != null && announcements.mayTell(audience, actor),
                rules(session, audience, actor),
                Option.ofEnum(AnnouncementWay.values(), "announcement.form.way"),
                actor.may(Permission.NOTICE_VIEW),
                conflict,
                moved);
    }

    private static @Nullable String greeted(Audience audience) {
        return audience.isVillage() ? audience.name() : null;
    }

    TellingRules rules(SessionSummary session, Audience audience, Actor actor) {
        NoticeSummary notice = notices.of(session.id(), actor).inForce();
        List<AnnouncementSummary> told = announcements.told(session, audience, actor);
        return new TellingRules(
                today(),
                notice == null ? null : notice.paper().issuedOn(),
                announcements.isOnBehalf(audience, actor),
                !told.isEmpty() && !told.get(0).outdated());
    }
}
