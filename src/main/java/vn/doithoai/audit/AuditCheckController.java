package vn.doithoai.audit;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** The check of the log (kiểm tra nhật ký): today's mark to write down, and whether the log fits an earlier one. */
@Controller
@RequiresPermission(Permission.AUDIT_VIEW)
@HelpTopic("audit")
class AuditCheckController {

    private static final String CHECK = AuditController.PATH + "/verification";

    private final AuditTrail trail;

    AuditCheckController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping(CHECK)
    String blank(Actor actor, Model model) {
        model.addAttribute("form", new AuditCheckForm());
        return form(actor, model);
    }

    @PostMapping(CHECK)
    ModelAndView create(
            @Valid @ModelAttribute("form") AuditCheckForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return Respond.invalid(form(actor, model));
        }
        AuditCheck check = trail.check(form.toMark(), actor);
        if (check.isGood()) {
            Flash.success(redirect, "audit.flash." + check.outcome(), check.entry());
        } else {
            Flash.warning(redirect, "audit.flash." + check.outcome(), check.entry());
        }
        return Respond.redirect(CHECK);
    }

    private String form(Actor actor, Model model) {
        model.addAttribute("page", new CheckPage(trail.mark(actor)));
        return "audit/verification/form";
    }

    /** @param mark null while the log is empty */
    record CheckPage(@Nullable AuditMark mark) {}
}
