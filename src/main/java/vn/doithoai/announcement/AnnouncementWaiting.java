package vn.doithoai.announcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.notice.NoticeBoard;
import vn.doithoai.notice.SessionNotices;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionClocks;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/**
 * What is still to be announced, on the desk: of the own village or organisation, for the office of how many villages.
 * Due seven days before the session; once that is past, the day before it.
 */
@Component
class AnnouncementWaiting implements Waiting {

    private final DialogueSessions sessions;
    private final SessionNotices notices;
    private final Announcements announcements;
    private final Audiences audiences;
    private final Clock clock;

    AnnouncementWaiting(
            DialogueSessions sessions,
            SessionNotices notices,
            Announcements announcements,
            Audiences audiences,
            Clock clock) {
        this.sessions = sessions;
        this.notices = notices;
        this.announcements = announcements;
        this.audiences = audiences;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        boolean office = actor.may(Permission.NOTICE_EDIT);
        boolean village = actor.may(Permission.ANNOUNCEMENT_VILLAGE) && actor.villageId() != null;
        boolean organisation = actor.may(Permission.ANNOUNCEMENT_ORGANISATION) && actor.unitId() != null;
        if (!actor.may(Permission.SESSION_VIEW) || !(office || village || organisation)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (SessionSummary session : announced(actor)) {
            if (office) {
                Coverage coverage = announcements.coverage(session, actor);
                long open = coverage.villages().size() - coverage.villagesTold();
                if (open > 0) {
                    items.add(new Item("villagesUntold", open, due(session), AnnouncementAddress.of(session.id())));
                }
            }
            Stream<Audience> own = Stream.concat(
                    village ? audiences.villagesOf(session).stream() : Stream.empty(),
                    organisation ? audiences.organisations().stream() : Stream.empty());
            own.filter(audience -> !announcements.isOnBehalf(audience, actor))
                    .filter(audience -> isOpen(session, audience, actor))
                    .forEach(audience -> items.add(new Item(
                            audience.isVillage() ? "announceVillage" : "announceOrganisation",
                            1,
                            due(session),
                            AnnouncementAddress.of(session.id(), audience))));
        }
        return items;
    }

    private List<SessionSummary> announced(Actor actor) {
        List<SessionSummary> upcoming = sessions.upcoming(actor);
        Map<SessionId, NoticeBoard> boards = upcoming.isEmpty() ? Map.of() : notices.boards(upcoming, actor);
        return upcoming.stream()
                .filter(session -> {
                    NoticeBoard board = boards.get(session.id());
                    return board != null
                            && board.inForce() != null
                            && board.inForce().isTrue();
                })
                .toList();
    }

    private boolean isOpen(SessionSummary session, Audience audience, Actor actor) {
        List<AnnouncementSummary> told = announcements.told(session, audience, actor);
        return told.isEmpty() || told.get(0).outdated();
    }

    private LocalDate due(SessionSummary session) {
        LocalDate day = Objects.requireNonNull(session.schedule().day(), "an upcoming session has a day");
        LocalDate byLaw = SessionClocks.noticeDue(day);
        return byLaw.isBefore(LocalDate.now(clock)) ? day.minusDays(1) : byLaw;
    }
}
