package vn.doithoai.notice;

import java.time.LocalDate;
import vn.doithoai.calendar.CalendarEntry;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;

/**
 * What the notice in force made public of a session (hội nghị đã công khai). Nothing else of the session is shown to
 * citizens, but that it isn't held as it was told.
 *
 * @param displayName as people and papers call it
 * @param facts as the notice tells them, whatever the session says since
 * @param revised the session isn't held as the notice tells: it was given another day, hour or place since
 * @param past the day told is over
 * @param calendar for people's own calendars, without the address of the public page
 */
public record PublishedSession(
        SessionId id,
        String displayName,
        PaperSummary paper,
        NoticeFacts facts,
        SessionState state,
        boolean revised,
        boolean past,
        CalendarEntry calendar) {

    static PublishedSession of(SessionSummary session, PaperSummary paper, NoticeFacts facts, LocalDate today) {
        boolean revised = facts.contradictedBy(session).stream().anyMatch(NoticePart::isEssential);
        return new PublishedSession(
                session.id(),
                session.displayName(),
                paper,
                facts,
                session.state(),
                revised,
                facts.day().isBefore(today),
                SessionCalendar.entry(session, facts, "Thông báo số " + paper.code(), null, paper.changedAt()));
    }

    /** Hoãn, and no new day was made public. */
    public boolean isPostponed() {
        return state == SessionState.POSTPONED;
    }

    public boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }

    /** Citizens can still go there. */
    public boolean isToCome() {
        return !past && !revised && !isPostponed() && !isCancelled();
    }
}
