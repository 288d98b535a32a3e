package vn.doithoai.dispatch;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Writing e-mails to guests as drafts (soạn thư mời): who gets one and who can't is shown first. */
@Controller
@RequestMapping(DispatchAddress.PATH + "/messages")
@RequiresPermission(Permission.INVITATION_EDIT)
@HelpTopic("invitations")
class GuestMessageController {

    private final DialogueSessions sessions;
    private final InvitationRounds rounds;
    private final GuestMessages messages;
    private final GuestLetters letters;

    GuestMessageController(
            DialogueSessions sessions, InvitationRounds rounds, GuestMessages messages, GuestLetters letters) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.messages = messages;
        this.letters = letters;
    }

    @GetMapping("/new")
    String plan(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean reminder, Actor actor, Model model) {
        return page(sessions.find(new SessionId(id), actor), reminder, model);
    }

    @PostMapping
    ModelAndView draft(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean reminder,
            RedirectAttributes redirect,
            Actor actor,
            Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        if (!letters.isPrintable()) {
            return Respond.conflict(page(session, reminder, model));
        }
        try {
            int written = messages.draft(session.id(), reminder, actor);
            Flash.success(redirect, "dispatch.flash.drafted", written);
            return Respond.redirect("/desk/outbox");
        } catch (StaleVersion outdated) {
            return Respond.conflict(page(session, reminder, model));
        }
    }

    private String page(SessionSummary session, boolean reminder, Model model) {
        boolean issued = rounds.issuedOf(session).map(RoundSummary::isTrue).orElse(false);
        model.addAttribute(
                "page",
                new MessagesPage(session, reminder, messages.plan(session, reminder), issued, letters.isPrintable()));
        return "dispatch/messages";
    }

    /**
     * @param issued a letter is in force that is true of the session
     * @param linkable it is known where the public reaches the installation
     */
    record MessagesPage(
            SessionSummary session, boolean reminder, GuestMessages.Plan plan, boolean issued, boolean linkable) {

        public boolean draftable() {
            return issued && linkable && !plan.to().isEmpty();
        }
    }
}
