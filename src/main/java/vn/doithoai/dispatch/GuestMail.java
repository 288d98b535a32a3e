package vn.doithoai.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.CalendarEntry;
import vn.doithoai.invitation.InvitationAddress;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.invitation.InvitationState;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitation.Invitations;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.outbox.Attachment;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.NotFound;

/** What goes with an e-mail to a guest, and whether it should go at all (thư mời). */
@Component
class GuestMail {

    private final Invitations invitations;
    private final InvitationRounds rounds;
    private final SessionAnnouncing sessions;
    private final GuestLetters letters;
    private final Clock clock;

    GuestMail(
            Invitations invitations,
            InvitationRounds rounds,
            SessionAnnouncing sessions,
            GuestLetters letters,
            Clock clock) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.sessions = sessions;
        this.letters = letters;
        this.clock = clock;
    }

    record Guest(SessionSummary session, InvitationSummary invitation) {}

    Guest guest(UUID about) {
        InvitationId id = new InvitationId(about);
        SessionSummary session =
                sessions.findAll(List.of(invitations.sessionOf(id))).get(0);
        return new Guest(session, invitations.find(session, id));
    }

    @Transactional(readOnly = true)
    public List<Attachment> attachments(UUID about) {
        Guest guest = guest(about);
        RoundSummary round =
                rounds.issuedOf(guest.session()).orElseThrow(() -> new NotFound("issued letter of invitation"));
        return List.of(
                new Attachment("Giấy mời.pdf", "application/pdf", letters.pdf(round, guest.invitation())),
                new Attachment(
                        "Hội nghị đối thoại.ics",
                        CalendarEntry.MEDIA_TYPE,
                        GuestPages.calendar(
                                        guest.session(),
                                        round,
                                        letters.link(guest.invitation().id()))
                                .file()));
    }

    @Transactional(readOnly = true)
    public @Nullable String pointless(UUID about, boolean reminder) {
        Guest guest = guest(about);
        SessionState state = guest.session().state();
        if (guest.invitation().withdrawn() != null) {
            return "withdrawn";
        }
        if (state == SessionState.CANCELLED
                || guest.session().schedule().lastDay().isBefore(LocalDate.now(clock))) {
            return "over";
        }
        if (!rounds.issuedOf(guest.session()).map(RoundSummary::isTrue).orElse(false)) {
            return "outdated";
        }
        return reminder && guest.invitation().state() != InvitationState.UNANSWERED ? "answered" : null;
    }

    @Transactional(readOnly = true)
    public String href(UUID about) {
        Guest guest = guest(about);
        return InvitationAddress.of(guest.session().id(), guest.invitation().id());
    }
}
