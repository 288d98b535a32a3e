package vn.doithoai.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.ListExport;
import vn.doithoai.sheet.ListSheet;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Who is invited to a session (danh sách khách mời): the letter, the groups of the plan, the list. */
@Controller
@RequestMapping(InvitationAddress.PATH)
@RequiresPermission(Permission.INVITATION_VIEW)
@HelpTopic("invitations")
class InvitationController {

    private static final ListSheet<InvitationSummary> SHEET = ListSheet.<InvitationSummary>titled(
                    "invitation.list.title")
            .text("invitation.name", 28, InvitationSummary::fullName)
            .text("invitation.addressee", 50, InvitationSummary::addressee)
            .text("invitation.group", 28, InvitationSummary::groupName)
            .text("invitation.code", 10, InvitationSummary::code)
            .word("invitation.state", 22, row -> "invitation.state." + row.state())
            .date("invitation.toldOn", 14, InvitationSummary::toldOn)
            .word("invitation.channel", 16, row -> row.toldBy() == null ? null : "invitation.channel." + row.toldBy())
            .text(
                    "invitation.reply.form.delegate.label",
                    28,
                    row -> row.reply() == null ? null : row.reply().delegate())
            .text(
                    "invitation.reply.form.note.label",
                    40,
                    row -> row.reply() == null ? null : row.reply().note());

    private final DialogueSessions sessions;
    private final Invitations invitations;
    private final InvitationDesk desk;
    private final ListExport exports;

    InvitationController(DialogueSessions sessions, Invitations invitations, InvitationDesk desk, ListExport exports) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.desk = desk;
        this.exports = exports;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @ModelAttribute("list") InvitationListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        InvitationPages.ShowPage page = desk.show(sessions.find(new SessionId(id), actor), list, request, actor);
        model.addAttribute("page", page);
        model.addAttribute("form", GroupInviteForm.of(page.toInvite()));
        return "invitation/show";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id, @ModelAttribute("list") InvitationListRequest list, Actor actor) throws IOException {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        Pageable order = Pageable.unpaged(list.order().sort());
        return exports.of(SHEET, invitations.export(session, list.toFilter(), order, actor));
    }

    /** All members of the groups ticked; who is invited already stays as invited first. */
    @PostMapping("/groups")
    @RequiresPermission(Permission.INVITATION_EDIT)
    ModelAndView inviteGroups(
            @PathVariable UUID id,
            @ModelAttribute("form") GroupInviteForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Actor actor) {
        List<PersonGroupId> groups =
                form.getGroups().stream().map(PersonGroupId::new).toList();
        int added = invitations.inviteGroups(new SessionId(id), groups, actor);
        Flash.success(redirect, added == 0 ? "invitation.flash.nobody" : "invitation.flash.added", added);
        return Respond.redirect(InvitationAddress.of(new SessionId(id)) + "#list");
    }
}
