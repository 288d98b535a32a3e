package vn.doithoai.planlink;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** What one line of a plan is linked to: seeing it, taking a link away, deciding on a sentence that is offered. */
@Controller
@RequestMapping(PlanLinkAddress.PATH)
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("plans")
class PlanLinkController {

    private final PlanLinks links;
    private final PlanLinkPage pages;

    PlanLinkController(PlanLinks links, PlanLinkPage pages) {
        this.links = links;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID item, Actor actor, Model model) {
        PlanLines.Whole plan = pages.plan(id, item, actor);
        return plan.paper().state().isEditable()
                ? pages.show(plan, item, null, actor, model)
                : "redirect:" + PaperAddress.of(plan.paper().id());
    }

    @PostMapping("/{link}/removal")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID link,
            RedirectAttributes redirect,
            Actor actor) {
        PaperId plan = new PaperId(id);
        links.remove(plan, at(plan, item, link, actor), actor);
        Flash.success(redirect, "planlink.flash.removed");
        return back(plan, item);
    }

    @PostMapping("/{link}/acceptance")
    ModelAndView accept(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID link,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PaperId plan = new PaperId(id);
        try {
            links.takeSentence(plan, at(plan, item, link, actor), actor);
        } catch (PlanLines.LineFull full) {
            return Respond.invalid(pages.full(pages.plan(id, item, actor), item, actor, model));
        }
        Flash.success(redirect, "planlink.flash.taken");
        return back(plan, item);
    }

    @PostMapping("/{link}/refusal")
    ModelAndView refuse(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID link,
            RedirectAttributes redirect,
            Actor actor) {
        PaperId plan = new PaperId(id);
        links.keepSentence(plan, at(plan, item, link, actor), actor);
        Flash.success(redirect, "planlink.flash.kept");
        return back(plan, item);
    }

    /** The link, if it belongs to this line. */
    private PlanLinkId at(PaperId plan, UUID item, UUID link, Actor actor) {
        PlanLinkId id = new PlanLinkId(link);
        return links.ofPlan(plan, actor).stream()
                .filter(each -> each.id().equals(id) && each.item().equals(item))
                .findFirst()
                .map(PlanLinkSummary::id)
                .orElseThrow(() -> new NotFound("link " + link));
    }

    private static ModelAndView back(PaperId plan, UUID item) {
        return Respond.redirect(PlanLinkAddress.of(plan, item));
    }
}
