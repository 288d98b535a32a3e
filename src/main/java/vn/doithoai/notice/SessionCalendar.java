package vn.doithoai.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.calendar.CalendarEntry;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.TimeConfiguration;

/**
 * A session in people's own calendars (mục lịch của hội nghị), as a paper told it. Whoever takes it from the letter and from the
 * public page has one entry.
 */
public final class SessionCalendar {

    private SessionCalendar() {}

    /**
     * @param facts as they were told, whatever the session says since
     * @param source the paper that told them, such as "Giấy mời số 34/GM-UBND"
     * @param link a page about it, null where there is none or it is known already
     * @param toldAt when the paper came to be as it is
     */
    public static CalendarEntry entry(
            SessionSummary session, NoticeFacts facts, String source, @Nullable String link, Instant toldAt) {
        LocalTime end = facts.endsAt();
        CalendarEntry.Status status = status(session, facts);
        return new CalendarEntry(
                session.id().value() + "@doi-thoai",
                sequence(session, status),
                at(facts.day(), facts.startsAt()),
                end == null ? null : at(facts.day(), end),
                session.displayName(),
                Objects.requireNonNullElse(facts.venue(), Objects.requireNonNullElse(facts.onlineRoom(), "")),
                source,
                Objects.requireNonNullElse(link, ""),
                status,
                toldAt);
    }

    private static CalendarEntry.Status status(SessionSummary session, NoticeFacts facts) {
        if (session.state() == SessionState.CANCELLED || session.state() == SessionState.POSTPONED) {
            return CalendarEntry.Status.CANCELLED;
        }
        return facts.contradictedBy(session).stream().anyMatch(NoticePart::isEssential)
                ? CalendarEntry.Status.TENTATIVE
                : CalendarEntry.Status.CONFIRMED;
    }

    /** Two steps a version of the session: the paper that tells it anew comes later than the change and changes no session. */
    private static int sequence(SessionSummary session, CalendarEntry.Status status) {
        int doubled = Math.toIntExact(2 * session.version());
        return status == CalendarEntry.Status.CONFIRMED ? doubled + 1 : doubled;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TimeConfiguration.ZONE).toInstant();
    }
}
