package vn.doithoai.nomination;

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
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Changes one place's quota, or takes it away (sửa, bỏ chỉ tiêu). */
@Controller
@RequestMapping(NominationAddress.QUOTA)
@RequiresPermission(Permission.INVITATION_EDIT)
@HelpTopic("nominations")
class QuotaChangeController {

    private final NominationQuotas quotas;
    private final NominationDesk desk;

    QuotaChangeController(NominationQuotas quotas, NominationDesk desk) {
        this.quotas = quotas;
        this.desk = desk;
    }

    @GetMapping("/edit")
    String edit(@PathVariable UUID id, @PathVariable UUID quota, Actor actor, Model model) {
        SessionSummary session = desk.session(id, actor);
        QuotaSummary found = desk.quota(session, quota, actor);
        return page(session, found, QuotaForm.of(found), null, model);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID quota,
            @Valid @ModelAttribute("form") QuotaForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        QuotaSummary found = desk.quota(session, quota, actor);
        form.check(found, desk.lastDay(session), errors);
        return Respond.write(
                errors,
                () -> {
                    quotas.change(session.id(), found.id(), form.getSeats(), form.getUntil(), form.getVersion(), actor);
                    Flash.success(redirect, "nomination.flash.changed");
                    return NominationAddress.of(session.id(), found.id());
                },
                () -> page(session, found, form, null, model),
                () -> {
                    QuotaSummary stored = desk.quota(session, quota, actor);
                    return page(
                            session,
                            stored,
                            form,
                            Conflict.between(form, QuotaForm.of(stored), "nomination.form", QuotaForm.FIELDS),
                            model);
                });
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable UUID id, @PathVariable UUID quota, RedirectAttributes redirect, Model model, Actor actor) {
        SessionSummary session = desk.session(id, actor);
        QuotaSummary found = desk.quota(session, quota, actor);
        try {
            quotas.remove(session.id(), found.id(), actor);
        } catch (StaleVersion named) {
            model.addAttribute("form", new NomineeForm());
            model.addAttribute("page", desk.quota(session, quota, true, actor));
            return Respond.conflict("nomination/quota");
        }
        Flash.success(redirect, "nomination.flash.removed", found.place().name());
        return Respond.redirect(NominationAddress.of(session.id()));
    }

    private String page(
            SessionSummary session, QuotaSummary quota, QuotaForm form, @Nullable Conflict conflict, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", desk.change(session, quota, conflict));
        return "nomination/edit";
    }
}
