package vn.doithoai.plan;

import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** The plan as a whole while it is written: its sections, what an import left over, how it prints. */
@Controller
@RequestMapping(PlanAddress.PATH + "/{id}")
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("plans")
class PlanEditController {

    private static final String FORM = "form";
    private static final String LEFTOVERS = "leftovers";

    private final PlanEditing editing;
    private final PlanDesk desk;

    PlanEditController(PlanEditing editing, PlanDesk desk) {
        this.editing = editing;
        this.desk = desk;
    }

    /** @param removed the section taken out just before */
    @GetMapping("/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID removed, Actor actor, Model model) {
        PlanDesk.Opened plan = desk.open(new PaperId(id), actor);
        return plan.paper().state().isEditable()
                ? page(plan, removed, model)
                : "redirect:" + PaperAddress.of(plan.paper().id());
    }

    @PostMapping("/sections")
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) PlanTitleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PlanDesk.Opened plan = desk.open(new PaperId(id), actor);
        return Respond.write(
                errors,
                () -> {
                    UUID section = editing.add(plan.paper().id(), form.getHeading(), form.getAfter(), actor);
                    Flash.success(redirect, "plan.flash.sectionAdded");
                    return PlanAddress.section(plan.paper().id(), section);
                },
                () -> page(plan, null, model));
    }

    @PostMapping("/leftovers")
    ModelAndView settle(
            @PathVariable UUID id,
            @Valid @ModelAttribute(LEFTOVERS) PlanLeftoversForm form,
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
                        UUID section = form.isDrop() ? null : form.getSection();
                        form.getLines()
                                .forEach(line -> editing.settle(plan.paper().id(), line, section, actor));
                        Flash.success(
                                redirect,
                                form.isDrop() ? "plan.flash.leftoversDropped" : "plan.flash.leftoversPlaced",
                                form.getLines().size());
                        return PlanAddress.edit(plan.paper().id());
                    },
                    () -> page(plan, null, model));
        } catch (PlanEditing.SectionFull full) {
            errors.rejectValue("section", "Full");
            return Respond.invalid(page(plan, null, model));
        }
    }

    private static String page(PlanDesk.Opened plan, @Nullable UUID removed, Model model) {
        if (!model.containsAttribute(FORM)) {
            model.addAttribute(FORM, new PlanTitleForm());
        }
        if (!model.containsAttribute(LEFTOVERS)) {
            model.addAttribute(LEFTOVERS, new PlanLeftoversForm());
        }
        List<Option> places = plan.sections().stream()
                .map(section -> section.isOpening()
                        ? new Option(section.id().toString(), "", "plan.section.opening")
                        : new Option(section.id().toString(), section.label() + " " + section.title()))
                .toList();
        List<Option> leftovers = plan.leftovers().stream()
                .distinct()
                .map(line -> new Option(line, line))
                .toList();
        SectionView gone = plan.removed().stream()
                .filter(section -> section.id().equals(removed))
                .findFirst()
                .orElse(null);
        model.addAttribute("page", new PlanPages.EditPage(plan, places, leftovers, gone));
        return "plan/edit";
    }
}
