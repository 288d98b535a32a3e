package vn.doithoai.dispatch;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Letters of invitation as files (in giấy mời): all in one, or a single one. */
@Controller
@RequestMapping(DispatchAddress.PATH)
@RequiresPermission(Permission.INVITATION_VIEW)
@HelpTopic("invitations")
class GuestLetterController {

    private final LetterDesk desk;
    private final GuestLetters letters;
    private final LetterPrints prints;

    GuestLetterController(LetterDesk desk, GuestLetters letters, LetterPrints prints) {
        this.desk = desk;
        this.letters = letters;
        this.prints = prints;
    }

    @GetMapping("/letters")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("page", desk.page(desk.session(id, actor), actor));
        return "dispatch/letters";
    }

    @PostMapping("/letters")
    @RequiresPermission(Permission.INVITATION_EDIT)
    ModelAndView make(@PathVariable UUID id, Actor actor) {
        SessionSummary session = desk.session(id, actor);
        return letters.isPrintable()
                ? Respond.redirect(prints.make(session, actor))
                : Respond.redirect(DispatchAddress.letters(session.id()));
    }

    @GetMapping("/letters/{print}.pdf")
    ResponseEntity<byte[]> all(@PathVariable UUID id, @PathVariable UUID print, Actor actor) throws IOException {
        SessionSummary session = desk.session(id, actor);
        byte[] content = prints.content(session, print);
        String name = "Giấy mời " + session.schedule().rangeShown().replace('/', '-') + ".pdf";
        return Attachment.of(name, MediaType.APPLICATION_PDF_VALUE, out -> out.write(content));
    }

    @GetMapping("/{invitation}/letter.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID invitation, Actor actor) throws IOException {
        SessionSummary session = desk.session(id, actor);
        InvitationSummary guest = desk.guest(session, invitation);
        byte[] content = letters.pdf(desk.issued(session), guest);
        return Attachment.of(name(guest) + ".pdf", MediaType.APPLICATION_PDF_VALUE, out -> out.write(content));
    }

    @GetMapping("/{invitation}/letter.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id, @PathVariable UUID invitation, Actor actor) throws IOException {
        SessionSummary session = desk.session(id, actor);
        InvitationSummary guest = desk.guest(session, invitation);
        byte[] content = letters.docx(desk.issued(session), guest);
        return Attachment.of(name(guest) + ".docx", DocumentRenderer.DOCX, out -> out.write(content));
    }

    private static String name(InvitationSummary guest) {
        return "Giấy mời " + guest.fullName();
    }
}
