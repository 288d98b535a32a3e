package vn.doithoai.dispatch;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Block;
import vn.doithoai.document.BoundLetters;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.document.OfficialDocument;
import vn.doithoai.invitation.InvitationAnswers;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.job.JobProgress;
import vn.doithoai.paper.PaperPrints;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.shared.PublicSite;

/** The issued letter of invitation as each guest gets it: with the guest's name and codes (giấy mời từng người). */
@Component
class GuestLetters {

    private static final String WHAT_IT_IS = "Mã QR để trả lời giấy mời";

    private final InvitationAnswers answers;
    private final PaperPrints prints;
    private final DocumentRenderer renderer;
    private final PublicSite site;

    GuestLetters(InvitationAnswers answers, PaperPrints prints, DocumentRenderer renderer, PublicSite site) {
        this.answers = answers;
        this.prints = prints;
        this.renderer = renderer;
        this.site = site;
    }

    /** A code that leads nowhere is never printed: somebody has to say first where the public reaches the installation. */
    boolean isPrintable() {
        return site.address("").isPresent();
    }

    /** The guest's own page; not found while nobody knows where the public reaches the installation. */
    String link(InvitationId id) {
        return site.address(PublicAddress.INVITATION + "/" + answers.token(id).text())
                .orElseThrow(() -> new NotFound("public address of this installation"));
    }

    @Transactional(readOnly = true)
    public byte[] pdf(RoundSummary round, InvitationSummary guest) {
        return renderer.pdf(letter(prints.issuedDocument(round.paper().id()), guest));
    }

    @Transactional(readOnly = true)
    public byte[] docx(RoundSummary round, InvitationSummary guest) {
        return renderer.docx(letter(prints.issuedDocument(round.paper().id()), guest));
    }

    /** All letters in one file, in the order of the guests. */
    BoundLetters bound(RoundSummary round, List<InvitationSummary> guests, JobProgress progress) {
        OfficialDocument issued = prints.issuedDocument(round.paper().id());
        Iterable<OfficialDocument> letters =
                () -> guests.stream().map(guest -> letter(issued, guest)).iterator();
        String title = "Giấy mời số " + round.paper().code();
        return renderer.pdfOfAll(title, letters, written -> progress.at(written, guests.size()));
    }

    private OfficialDocument letter(OfficialDocument issued, InvitationSummary guest) {
        Block.Code code = new Block.Code(
                link(guest.id()),
                List.of(
                        "Quét mã bằng điện thoại để trả lời: sẽ dự, không dự được hoặc cử người dự thay.",
                        "Mã tại cửa: " + guest.code()),
                WHAT_IT_IS);
        return InvitationRounds.addressed(issued, guest.addressee(), code);
    }
}
