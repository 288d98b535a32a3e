package vn.doithoai.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.CalendarEntry;
import vn.doithoai.invitation.InvitationAnswers;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.notice.SessionCalendar;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Token;

/** Opens an invitation by its token (mở giấy mời bằng mã): until the session is over, and while it stands. */
@Component
class GuestPages {

    private final InvitationAnswers answers;
    private final InvitationRounds rounds;
    private final SessionAnnouncing sessions;
    private final Clock clock;

    GuestPages(InvitationAnswers answers, InvitationRounds rounds, SessionAnnouncing sessions, Clock clock) {
        this.answers = answers;
        this.rounds = rounds;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Empty for what opens nothing, or nothing any more: withdrawn, not issued yet, over. */
    @Transactional(readOnly = true)
    public Optional<GuestPage> open(@Nullable String token) {
        return Token.parse(token).flatMap(answers::opened).flatMap(guest -> page(String.valueOf(token), guest));
    }

    /** For the guest's own calendar. */
    byte[] calendar(GuestPage page) {
        return calendar(page.session(), page.round(), null).file();
    }

    /** @param link the guest's own page, null where it is known already */
    static CalendarEntry calendar(SessionSummary session, RoundSummary round, @Nullable String link) {
        return SessionCalendar.entry(
                session,
                round.facts(),
                "Giấy mời số " + round.paper().code(),
                link,
                round.paper().changedAt());
    }

    private Optional<GuestPage> page(String token, InvitationSummary guest) {
        return sessions.findAll(List.of(guest.session())).stream()
                .findFirst()
                .flatMap(session -> page(token, guest, session));
    }

    private Optional<GuestPage> page(String token, InvitationSummary guest, SessionSummary session) {
        LocalDate today = LocalDate.now(clock);
        return rounds.issuedOf(session)
                .filter(round -> !lastDay(session, round.facts().day()).isBefore(today))
                .map(round -> GuestPage.of(token, session, round, guest));
    }

    private static LocalDate lastDay(SessionSummary session, LocalDate told) {
        LocalDate last = session.schedule().lastDay();
        return last.isAfter(told) ? last : told;
    }
}
