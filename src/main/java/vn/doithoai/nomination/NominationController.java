package vn.doithoai.nomination;

import jakarta.validation.Valid;
import java.util.UUID;
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
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** All places that send people to a session (tình hình cử người dự), their quotas, and inviting those named. */
@Controller
@RequestMapping(NominationAddress.PATH)
@RequiresPermission(Permission.INVITATION_EDIT)
@HelpTopic("nominations")
class NominationController {

    private final NominationQuotas quotas;
    private final NomineeInvitations invitations;
    private final NominationDesk desk;

    NominationController(NominationQuotas quotas, NomineeInvitations invitations, NominationDesk desk) {
        this.quotas = quotas;
        this.invitations = invitations;
        this.desk = desk;
    }

    @GetMapping
    @RequiresPermission(Permission.INVITATION_VIEW)
    String show(@PathVariable UUID id, Actor actor, Model model) {
        SessionSummary session = desk.session(id, actor);
        return page(session, desk.allotment(session), new ExtensionForm(), actor, model);
    }

    @PostMapping
    ModelAndView allot(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AllotmentForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        form.check(desk.overview(session, actor).offered(), desk.lastDay(session), errors);
        return Respond.write(
                errors,
                () -> {
                    int count = quotas.allot(session.id(), form.chosen(), form.getSeats(), form.getUntil(), actor);
                    Flash.success(redirect, "nomination.flash.allotted", count);
                    return NominationAddress.of(session.id());
                },
                () -> page(session, form, new ExtensionForm(), actor, model));
    }

    @PostMapping("/deadline")
    ModelAndView extend(
            @PathVariable UUID id,
            @Valid @ModelAttribute("extension") ExtensionForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        form.check(desk.lastDay(session), errors);
        return Respond.write(
                errors,
                () -> {
                    quotas.extend(session.id(), form.getDay(), actor);
                    Flash.success(redirect, "nomination.flash.extended");
                    return NominationAddress.of(session.id());
                },
                () -> page(session, desk.allotment(session), form, actor, model));
    }

    @PostMapping("/invitations")
    ModelAndView inviteAllClear(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        SessionSummary session = desk.session(id, actor);
        int invited = invitations.inviteAllClear(session.id(), actor);
        long left = desk.overview(session, actor).undecided();
        Flash.success(redirect, left == 0 ? "nomination.flash.allInvited" : "nomination.flash.someLeft", invited, left);
        return Respond.redirect(NominationAddress.of(session.id()));
    }

    private String page(SessionSummary session, AllotmentForm form, ExtensionForm extension, Actor actor, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("extension", extension);
        model.addAttribute("page", desk.overview(session, actor));
        return "nomination/overview";
    }
}
