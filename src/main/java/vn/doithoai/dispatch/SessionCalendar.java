package vn.doithoai.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.CalendarEntry;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.TimeConfiguration;

/** A session in a guest's own calendar (mục lịch của khách mời), as the letter tells it. */
@Component
class SessionCalendar {

    /** @param link the guest's own page, null where it is known already */
    CalendarEntry entry(SessionSummary session, RoundSummary round, @Nullable String link) {
        NoticeFacts facts = round.facts();
        LocalTime end = facts.endsAt();
        boolean stands = session.state() != SessionState.CANCELLED && session.state() != SessionState.POSTPONED;
        return new CalendarEntry(
                session.id().value() + "@doi-thoai",
                Math.toIntExact(session.version()),
                at(facts.day(), facts.startsAt()),
                end == null ? null : at(facts.day(), end),
                session.displayName(),
                Objects.requireNonNullElse(facts.venue(), Objects.requireNonNullElse(facts.onlineRoom(), "")),
                "Giấy mời số " + round.paper().code(),
                Objects.requireNonNullElse(link, ""),
                stands ? CalendarEntry.Status.CONFIRMED : CalendarEntry.Status.CANCELLED,
                round.paper().changedAt());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TimeConfiguration.ZONE).toInstant();
    }
}
