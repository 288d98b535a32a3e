package vn.doithoai.invitationletter;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.notice.NoticeIncomplete;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperState;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Writing the letter of invitation (soạn giấy mời). */
@Controller
@RequestMapping(RoundAddress.PATH)
@RequiresPermission(Permission.INVITATION_EDIT)
@HelpTopic("invitations")
class RoundController {

    private final DialogueSessions sessions;
    private final InvitationRounds rounds;
    private final RoundDesk desk;

    RoundController(DialogueSessions sessions, InvitationRounds rounds, RoundDesk desk) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.desk = desk;
    }

    @PostMapping
    ModelAndView begin(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        try {
            PaperId paper = rounds.begin(new SessionId(id), actor);
            Flash.success(redirect, "invitation.flash.begun");
            return Respond.redirect(PaperAddress.of(paper));
        } catch (StaleVersion | NoticeIncomplete | PaperMoveRefused late) {
            return Respond.redirect(RoundAddress.invitations(new SessionId(id)));
        }
    }

    @GetMapping("/{paper}/edit")
    String edit(@PathVariable UUID id, @PathVariable UUID paper, Actor actor, Model model) {
        RoundSummary round = rounds.find(new SessionId(id), new PaperId(paper), actor);
        return form(round, stored(round), true, null, moved(round), actor, model);
    }

    /** The form with the words that fit the session as it is now; nothing is changed before it is saved. */
    @GetMapping("/{paper}/proposal")
    String propose(@PathVariable UUID id, @PathVariable UUID paper, Actor actor, Model model) {
        RoundSummary round = rounds.find(new SessionId(id), new PaperId(paper), actor);
        SessionSummary session = sessions.find(round.session(), actor);
        RoundForm form = stored(round);
        if (NoticeFacts.missing(session).isEmpty()) {
            form.take(rounds.proposed(session, actor));
        }
        return form(round, form, true, null, moved(round), actor, model);
    }

    @PostMapping("/{paper}")
    ModelAndView update(
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        RoundSummary round = rounds.find(new SessionId(id), new PaperId(paper), actor);
        RoundForm stored = stored(round);
        form.check(errors);
        boolean printable = !errors.hasErrors();
        try {
            return Respond.write(
                    errors,
                    () -> {
                        rounds.change(
                                round.paper().id(), typed(round, form), form.isAgrees(), form.getVersion(), actor);
                        Flash.success(redirect, "letter.flash.changed");
                        return PaperAddress.of(round.paper().id());
                    },
                    () -> form(round, form, printable, null, null, actor, model),
                    () -> form(round, form, printable, conflict(form, stored), null, actor, model));
        } catch (PaperMoveRefused notADraft) {
            return Respond.conflict(form(round, form, printable, null, notADraft.state(), actor, model));
        }
    }

    private RoundDetails typed(RoundSummary round, RoundForm form) {
        return form.toDetails(
                round.paper().details().year(), rounds.details(round.paper()).committee(), desk.signers());
    }

    private Conflict conflict(RoundForm mine, RoundForm stored) {
        return Conflict.between(mine, stored, "letter.form", RoundForm.FIELDS).withChoices("unit", desk.units());
    }

    private RoundForm stored(RoundSummary round) {
        return RoundForm.of(rounds.details(round.paper()), round.paper().version(), desk.signers());
    }

    private static @Nullable PaperState moved(RoundSummary round) {
        PaperState state = round.paper().state();
        return state.isEditable() ? null : state;
    }

    private String form(
            RoundSummary round,
            RoundForm form,
            boolean printable,
            @Nullable Conflict conflict,
            @Nullable PaperState moved,
            Actor actor,
            Model model) {
        RoundDetails typed = printable && form.getUnit() != null ? typed(round, form) : null;
        model.addAttribute("form", form);
        model.addAttribute("page", desk.page(sessions.find(round.session(), actor), round, typed, conflict, moved));
        return "invitationletter/form";
    }
}
