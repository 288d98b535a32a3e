package vn.doithoai.invitation;

import java.util.List;
import java.util.Map;
import vn.doithoai.invitationletter.RoundBoard;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages about invitations show. */
final class InvitationPages {

    private InvitationPages() {}

    /**
     * @param missing what the session has to know first
     * @param toInvite groups of the plan with members who aren't invited yet
     */
    record ShowPage(
            SessionSummary session,
            RoundBoard board,
            List<NoticeFacts.Missing> missing,
            List<InvitationTarget> targets,
            List<Option> toInvite,
            Map<InvitationState, Long> states,
            Listing<InvitationSummary> listing,
            List<Option> stateOptions,
            List<Option> groupOptions,
            boolean editable) {

        public long count(String state) {
            return states.getOrDefault(InvitationState.valueOf(state), 0L);
        }

        public long invited() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Who comes, or sends somebody. */
        public long coming() {
            return count("COMING") + count("DELEGATED");
        }

        /** A letter can be begun, or one that is true again. */
        public boolean startable() {
            RoundSummary issued = board.inForce();
            return editable && board.open() == null && missing.isEmpty() && (issued == null || !issued.isTrue());
        }
    }

    /** @param toTick who may be meant, when the text typed means several */
    record PersonPage(SessionSummary session, List<Option> persons, List<Option> toTick) {}

    /**
     * @param listing the part of them asked for
     * @param nobody nobody is in the state asked for, whatever else is filtered
     * @param persons who can be ticked
     * @param action where the form goes: back to this part
     * @param known the session has day, hour and place
     */
    record TellPage(
            SessionSummary session,
            Listing<InvitationSummary> listing,
            boolean nobody,
            List<Option> persons,
            List<Option> villages,
            List<Option> groups,
            List<Option> channels,
            String action,
            String facts,
            boolean known) {}

    /**
     * @param printable a letter is in force, and it is known where its code leads
     * @param moved somebody else acted first, nothing was written
     */
    record InvitationPage(
            SessionSummary session,
            InvitationSummary invitation,
            List<InvitationRecords.Delivery> deliveries,
            List<InvitationRecords.Answered> answers,
            List<Option> replies,
            boolean printable,
            boolean editable,
            boolean moved,
            List<History.Entry> history) {

        /** The answer was for the session's day as it is now. */
        public boolean answerCounts() {
            return invitation.answeredFor() != null
                    && invitation.answeredFor().equals(session.schedule().day());
        }
    }
}
