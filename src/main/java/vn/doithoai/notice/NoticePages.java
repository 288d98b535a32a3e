package vn.doithoai.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.PrintedDocument;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Option;

/** What the pages about the notice of a session show. */
final class NoticePages {

    private NoticePages() {}

    /**
     * @param missing what the session has to know first
     * @param texts null while no notice is in force
     * @param proofs of the present round and of earlier ones
     * @param planned a plan of the year is in force
     * @param moved somebody else acted first, nothing was written
     */
    record ShowPage(
            SessionSummary session,
            NoticeBoard board,
            List<NoticeFacts.Missing> missing,
            @Nullable Texts texts,
            List<ProofSummary> proofs,
            boolean planned,
            boolean editable,
            boolean moved,
            List<History.Entry> history) {

        public List<ProofSummary> counting() {
            return proofs.stream().filter(ProofSummary::counts).toList();
        }

        public List<ProofSummary> others() {
            return proofs.stream().filter(proof -> !proof.counts()).toList();
        }

        /** A notice can be begun, for the first time or to take the place of the one in force. */
        public boolean isStartable() {
            return editable && missing.isEmpty() && board.open() == null;
        }

        public boolean isProvable() {
            return editable && board.inForce() != null && board.inForce().isTrue();
        }
    }

    /**
     * Texts made from the notice in force.
     *
     * @param link address that the poster's code leads to, null while it isn't set
     * @param ofThisMachine the address opens on this machine only
     */
    record Texts(
            ReadingText reading, String message, @Nullable String link, boolean ofThisMachine) {}

    /**
     * @param outdated the text tells another day, hour or place than the session
     * @param moved where the paper stands when it can't be changed there
     */
    record FormPage(
            SessionSummary session,
            PaperSummary paper,
            boolean outdated,
            List<Option> units,
            List<Option> signingForms,
            List<Option> signers,
            @Nullable Conflict conflict,
            @Nullable PaperState moved,
            @Nullable PrintedDocument preview) {}

    record ReadingPage(SessionSummary session, NoticeSummary notice, ReadingText text) {}

    /** @param recordable a notice is in force that is true of the session */
    record ProofPage(SessionSummary session, boolean recordable, List<Option> channels) {}

    /** @param moved somebody withdrew it first */
    record WithdrawalPage(SessionSummary session, ProofSummary proof, boolean moved) {}
}
