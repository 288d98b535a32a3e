package vn.doithoai.plan;

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
import vn.doithoai.paper.PaperId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** A section among the others: moving it, taking it out, bringing it back. */
@Controller
@RequestMapping(PlanAddress.PATH + "/{id}/sections/{section}")
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("plans")
class PlanSectionPlaceController {

    private final PlanEditing editing;
    private final PlanDesk desk;

    PlanSectionPlaceController(PlanEditing editing, PlanDesk desk) {
        this.editing = editing;
        this.desk = desk;
    }

    @PostMapping("/place")
    ModelAndView move(
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestParam(defaultValue = "false") boolean up,
            Actor actor) {
        editing.move(new PaperId(id), section, up, actor);
        return Respond.redirect(PlanAddress.edit(new PaperId(id)) + "#section-" + section);
    }

    @GetMapping("/removal")
    String question(@PathVariable UUID id, @PathVariable UUID section, Actor actor, Model model) {
        PlanDesk.Opened plan = desk.open(new PaperId(id), actor);
        SectionView asked = plan.sections().stream()
                .filter(each -> each.id().equals(section) && !each.isOpening())
                .findFirst()
                .orElseThrow(() -> new NotFound("section " + section));
        model.addAttribute("page", new PlanPages.RemovalPage(plan.paper(), asked));
        return "plan/removal";
    }

    @PostMapping("/removal")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID section, Actor actor) {
        editing.remove(new PaperId(id), section, actor);
        return Respond.redirect(PlanAddress.edit(new PaperId(id)) + "?removed=" + section);
    }

    @PostMapping("/restoration")
    ModelAndView restore(@PathVariable UUID id, @PathVariable UUID section, RedirectAttributes redirect, Actor actor) {
        editing.restore(new PaperId(id), section, actor);
        Flash.success(redirect, "plan.flash.sectionRestored");
        return Respond.redirect(PlanAddress.edit(new PaperId(id)) + "#section-" + section);
    }
}
