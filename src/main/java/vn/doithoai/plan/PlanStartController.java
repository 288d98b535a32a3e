package vn.doithoai.plan;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Starting a plan (lập kế hoạch). */
@Controller
@RequestMapping(PlanAddress.PATH)
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("plans")
class PlanStartController {

    private final PlanStarts starts;
    private final PlanChoices choices;

    PlanStartController(PlanStarts starts, PlanChoices choices) {
        this.starts = starts;
        this.choices = choices;
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        List<PaperSummary> earlier = starts.earlier(actor);
        int year = choices.yearToPlan(earlier);
        PaperSummary latest = earlier.stream()
                .filter(paper -> paper.details().year() < year)
                .min(Comparator.comparing(paper -> !paper.state().isIssued()))
                .orElse(null);
        model.addAttribute(
                "form",
                PlanStartForm.of(year, latest == null ? null : latest.id().value()));
        return page(earlier, model);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") PlanStartForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        form.check(errors);
        return Respond.write(
                errors,
                () -> {
                    PlanStarts.Started started = form.getWay() == PlanStartForm.Way.TEMPLATE
                            ? starts.fromTemplate(form.getYear(), actor)
                            : starts.fromEarlier(new PaperId(form.getEarlier()), form.getYear(), actor);
                    if (started.moved() == 0) {
                        Flash.success(redirect, "plan.flash.started");
                    } else {
                        Flash.success(redirect, "plan.flash.startedFromEarlier", started.moved());
                    }
                    return PlanAddress.edit(started.id());
                },
                () -> page(starts.earlier(actor), model));
    }

    private static String page(List<PaperSummary> earlier, Model model) {
        model.addAttribute(
                "page",
                new PlanPages.StartPage(
                        Option.ofEnum(ways(earlier), "plan.start.form.way"),
                        earlier.stream()
                                .map(paper -> new Option(
                                        paper.id().value().toString(),
                                        paper.details().year() + " · "
                                                + paper.details().subject()
                                                + (paper.code() == null ? "" : " (" + paper.code() + ")")))
                                .toList()));
        return "plan/start";
    }

    private static PlanStartForm.Way[] ways(List<PaperSummary> earlier) {
        return earlier.isEmpty() ? new PlanStartForm.Way[] {PlanStartForm.Way.TEMPLATE} : PlanStartForm.Way.values();
    }
}
