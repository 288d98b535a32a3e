package vn.doithoai.dispatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitation.Reply;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;

/**
 * What an invited person sees by the code on the letter.
 *
 * @param facts when and where, as the letter in force tells
 * @param reply the answer that counts, null while there is none for this day
 */
record GuestPage(
        String token,
        SessionSummary session,
        RoundSummary round,
        InvitationSummary guest,
        @Nullable Reply reply) {

    static GuestPage of(String token, SessionSummary session, RoundSummary round, InvitationSummary guest) {
        LocalDate day = round.facts().day();
        return new GuestPage(token, session, round, guest, day.equals(guest.answeredFor()) ? guest.reply() : null);
    }

    public boolean isCancelled() {
        return session.state() == SessionState.CANCELLED;
    }

    public boolean isPostponed() {
        return session.state() == SessionState.POSTPONED;
    }

    /** It is held as the letter tells, so that an answer means something. */
    public boolean isAnswerable() {
        return round.isTrue() && !isCancelled() && !isPostponed();
    }
}
