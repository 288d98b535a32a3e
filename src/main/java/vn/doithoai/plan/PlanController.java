package vn.doithoai.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.ListExport;
import vn.doithoai.sheet.ListSheet;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;

/** Plans (kế hoạch): the list; the page of one is that of its paper. */
@Controller
@RequestMapping(PlanAddress.PATH)
@RequiresPermission(Permission.PAPER_VIEW)
@HelpTopic("plans")
class PlanController {

    private static final ListSheet<PaperSummary> SHEET = ListSheet.<PaperSummary>titled("plan.index.title")
            .integer("paper.year", 8, paper -> paper.details().year())
            .text("paper.subject", 48, paper -> paper.details().subject())
            .text("paper.code", 16, PaperSummary::code)
            .date("paper.issuedOn", 14, PaperSummary::issuedOn)
            .word("paper.state.label", 16, paper -> "paper.state." + paper.state())
            .text("paper.signer", 24, paper -> paper.details().signer().name())
            .text("paper.draftedBy", 24, PaperSummary::draftedBy);

    private final Plans plans;
    private final ListExport exports;

    PlanController(Plans plans, ListExport exports) {
        this.plans = plans;
        this.exports = exports;
    }

    @ModelAttribute("states")
    List<Option> states() {
        return Option.ofEnum(PaperState.values(), "paper.state");
    }

    @GetMapping
    String index(
            @ModelAttribute("list") PlanListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        model.addAttribute(
                "page",
                new PlanPages.IndexPage(
                        list.listing(page -> plans.search(list.toFilter(), page, actor), list.order(), request),
                        actor.may(Permission.PAPER_VIEW_DRAFTS),
                        actor.may(Permission.PAPER_DRAFT)));
        return "plan/index";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(@ModelAttribute("list") PlanListRequest list, Actor actor) throws IOException {
        return exports.of(SHEET, plans.export(list.toFilter(), list.order().sort(), actor));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor) {
        return paper(id, "", actor);
    }

    @GetMapping("/{id}/document.pdf")
    String pdf(@PathVariable UUID id, Actor actor) {
        return paper(id, "/document.pdf", actor);
    }

    @GetMapping("/{id}/document.docx")
    String docx(@PathVariable UUID id, Actor actor) {
        return paper(id, "/document.docx", actor);
    }

    private String paper(UUID id, String part, Actor actor) {
        PaperId plan = plans.summary(new PaperId(id), actor).id();
        return "redirect:" + PaperAddress.of(plan) + part;
    }
}
