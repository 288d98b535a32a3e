package vn.doithoai.plan;

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
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperState;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Head and end of a plan: subject, year, unit, legal bases, recipients, signer. */
@Controller
@RequestMapping(PlanAddress.PATH + "/{id}/head")
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("plans")
class PlanHeadController {

    private static final String[] FIELDS = {
        "year",
        "subject",
        "unit",
        "legalBases",
        "recipients",
        "signingForm",
        "signerPost",
        "signer",
        "urgency",
        "circulation",
        "drafterSign",
        "copies"
    };

    private final PlanEditing editing;
    private final PlanDesk desk;
    private final PlanChoices choices;

    PlanHeadController(PlanEditing editing, PlanDesk desk, PlanChoices choices) {
        this.editing = editing;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        PlanDesk.Opened plan = desk.open(new PaperId(id), actor);
        if (!plan.paper().state().isEditable()) {
            return "redirect:" + PaperAddress.of(plan.paper().id());
        }
        model.addAttribute("form", stored(plan));
        return page(plan, null, null, model);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PlanHeadForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PlanDesk.Opened plan = desk.open(new PaperId(id), actor);
        form.check(errors);
        try {
            return Respond.write(
                    errors,
                    () -> {
                        PaperId paper = plan.paper().id();
                        editing.changeHead(
                                paper,
                                form.toDetails(choices.signers()),
                                form.legalBaseLines(),
                                form.getVersion(),
                                actor);
                        Flash.success(redirect, "plan.flash.headSaved");
                        return PlanAddress.edit(paper);
                    },
                    () -> page(plan, null, null, model),
                    () -> page(plan, conflict(form, plan), null, model));
        } catch (PaperMoveRefused notADraft) {
            return Respond.conflict(page(plan, null, notADraft.state(), model));
        }
    }

    private PlanHeadForm stored(PlanDesk.Opened plan) {
        return PlanHeadForm.of(plan.paper(), plan.legalBases(), choices.signers());
    }

    private Conflict conflict(PlanHeadForm mine, PlanDesk.Opened plan) {
        return Conflict.between(mine, stored(plan), "plan.head.form", FIELDS).withChoices("unit", choices.units());
    }

    private String page(PlanDesk.Opened plan, @Nullable Conflict conflict, @Nullable PaperState moved, Model model) {
        model.addAttribute(
                "page",
                new PlanPages.HeadPage(
                        plan.paper(),
                        choices.units(),
                        choices.signingForms(),
                        choices.signers().texts().stream()
                                .map(text -> new Option(text, text))
                                .toList(),
                        conflict,
                        moved));
        return "plan/head";
    }
}
