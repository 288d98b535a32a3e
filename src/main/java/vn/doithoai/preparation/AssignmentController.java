package vn.doithoai.preparation;

import jakarta.validation.Valid;
import java.time.LocalDate;
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
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.plan.Plans;
import vn.doithoai.planlink.PlanLinkId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** An owner or the office tells that work is done (ghi đã xong), and takes it back (ghi chưa xong). */
@Controller
@RequestMapping(PreparationAddress.PLAN_BOARD + "/{link}")
@RequiresPermission({Permission.PREPARATION_EDIT, Permission.PREPARATION_OWN})
@HelpTopic("preparation")
class AssignmentController {

    private final Plans plans;
    private final Assignments assignments;

    AssignmentController(Plans plans, Assignments assignments) {
        this.plans = plans;
        this.assignments = assignments;
    }

    @GetMapping("/completion")
    String askCompletion(@PathVariable UUID id, @PathVariable UUID link, Actor actor, Model model) {
        AssignmentLine line = line(id, link, actor);
        model.addAttribute("form", AssignmentDoneForm.of(line));
        return page("completion", id, line, null, false, actor, model);
    }

    @PostMapping("/completion")
    ModelAndView complete(
            @PathVariable UUID id,
            @PathVariable UUID link,
            @Valid @ModelAttribute("form") AssignmentDoneForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        AssignmentLine line = line(id, link, actor);
        LocalDate issuedOn = plan(id, actor).issuedOn();
        form.check(line.today(), issuedOn, errors);
        return Respond.write(
                errors,
                () -> {
                    assignments.complete(
                            new PaperId(id),
                            line.work().link(),
                            form.getDoneOn(),
                            form.getNote(),
                            form.getVersion(),
                            actor);
                    Flash.success(redirect, "preparation.flash.assignmentDone");
                    return PreparationAddress.planBoard(id) + "#work-" + link;
                },
                () -> page("completion", id, line, null, false, actor, model),
                () -> page(
                        "completion",
                        id,
                        line,
                        Conflict.between(
                                form,
                                AssignmentDoneForm.stored(line),
                                "preparation.assignment.form",
                                AssignmentDoneForm.FIELDS),
                        false,
                        actor,
                        model));
    }

    @GetMapping("/reopening")
    String askReopening(@PathVariable UUID id, @PathVariable UUID link, Actor actor, Model model) {
        AssignmentLine line = line(id, link, actor);
        model.addAttribute("form", AssignmentReasonForm.of(line));
        return page("reopening", id, line, null, line.isOpen(), actor, model);
    }

    @PostMapping("/reopening")
    ModelAndView reopen(
            @PathVariable UUID id,
            @PathVariable UUID link,
            @Valid @ModelAttribute("form") AssignmentReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        AssignmentLine line = line(id, link, actor);
        return Respond.write(
                errors,
                () -> {
                    assignments.reopen(new PaperId(id), line.work().link(), form.getReason(), form.getVersion(), actor);
                    Flash.success(redirect, "preparation.flash.assignmentReopened");
                    return PreparationAddress.planBoard(id) + "#work-" + link;
                },
                () -> page("reopening", id, line, null, false, actor, model),
                () -> {
                    form.setVersion(line.version());
                    return page("reopening", id, line, null, true, actor, model);
                });
    }

    private AssignmentLine line(UUID plan, UUID link, Actor actor) {
        return assignments.find(new PaperId(plan), new PlanLinkId(link), actor);
    }

    private PaperSummary plan(UUID id, Actor actor) {
        return plans.summary(new PaperId(id), actor);
    }

    private String page(
            String view,
            UUID plan,
            AssignmentLine line,
            @Nullable Conflict conflict,
            boolean moved,
            Actor actor,
            Model model) {
        model.addAttribute("page", new AssignmentPages.FormPage(plan(plan, actor), line, conflict, moved));
        return "preparation/" + view;
    }
}
