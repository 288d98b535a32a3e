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
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** One place's page: whom it sends (thôn, đoàn thể cử người), until its last day. */
@Controller
@RequestMapping(NominationAddress.QUOTA)
@RequiresPermission({Permission.INVITATION_EDIT, Permission.NOMINATION_VILLAGE, Permission.NOMINATION_ORGANISATION})
@HelpTopic("nominations")
class QuotaController {

    private final Nominations nominations;
    private final NominationDesk desk;

    QuotaController(Nominations nominations, NominationDesk desk) {
        this.nominations = nominations;
        this.desk = desk;
    }

    @GetMapping
    @RequiresPermission({Permission.INVITATION_VIEW, Permission.NOMINATION_VILLAGE, Permission.NOMINATION_ORGANISATION})
    String show(@PathVariable UUID id, @PathVariable UUID quota, Actor actor, Model model) {
        model.addAttribute("form", new NomineeForm());
        return page(desk.session(id, actor), quota, false, actor, model);
    }

    @PostMapping("/nominees")
    ModelAndView propose(
            @PathVariable UUID id,
            @PathVariable UUID quota,
            @Valid @ModelAttribute("form") NomineeForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        QuotaSummary found = desk.quota(session, quota, actor);
        form.check(found, nominations.nominees(found.id()), errors);
        return Respond.write(
                errors,
                () -> {
                    nominations.propose(session.id(), found.id(), form.toDetails(), actor);
                    Flash.success(redirect, "nomination.flash.proposed", form.getFullName());
                    return NominationAddress.of(session.id(), found.id()) + "#name";
                },
                () -> page(session, quota, false, actor, model),
                () -> page(session, quota, true, actor, model));
    }

    @PostMapping("/nominees/{nominee}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID quota,
            @PathVariable UUID nominee,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        QuotaSummary found = desk.quota(session, quota, actor);
        try {
            nominations.withdraw(session.id(), found.id(), new NomineeId(nominee), actor);
        } catch (StaleVersion late) {
            model.addAttribute("form", new NomineeForm());
            return Respond.conflict(page(session, quota, true, actor, model));
        }
        Flash.success(redirect, "nomination.flash.withdrawn");
        return Respond.redirect(NominationAddress.of(session.id(), found.id()));
    }

    private String page(SessionSummary session, UUID quota, boolean moved, Actor actor, Model model) {
        model.addAttribute("page", desk.quota(session, quota, moved, actor));
        return "nomination/quota";
    }
}
