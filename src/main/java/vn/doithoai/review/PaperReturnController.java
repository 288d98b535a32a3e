package vn.doithoai.review;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** A paper back to draft, with a reason: returned by the chair (trả lại) or withdrawn by the office (rút lại). */
@Controller
@HelpTopic("papers")
class PaperReturnController {

    private static final String RETURN = PaperAddress.PATH + "/{id}/return";
    private static final String WITHDRAWAL = PaperAddress.PATH + "/{id}/withdrawal";

    private final Papers papers;
    private final PaperReviews reviews;

    PaperReturnController(Papers papers, PaperReviews reviews) {
        this.papers = papers;
        this.reviews = reviews;
    }

    @GetMapping(RETURN)
    @RequiresPermission(Permission.PAPER_REVIEW)
    String askReturn(@PathVariable UUID id, Actor actor, Model model) {
        return blank(id, "return", actor, model);
    }

    @PostMapping(RETURN)
    @RequiresPermission(Permission.PAPER_REVIEW)
    ModelAndView sendBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(id, "return", form, errors, model, actor, () -> {
            reviews.sendBack(new PaperId(id), form.getReason(), form.getVersion(), actor);
            Flash.success(redirect, "paper.flash.returned");
        });
    }

    @GetMapping(WITHDRAWAL)
    @RequiresPermission(Permission.PAPER_DRAFT)
    String askWithdrawal(@PathVariable UUID id, Actor actor, Model model) {
        return blank(id, "withdrawal", actor, model);
    }

    @PostMapping(WITHDRAWAL)
    @RequiresPermission(Permission.PAPER_DRAFT)
    ModelAndView withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(id, "withdrawal", form, errors, model, actor, () -> {
            reviews.withdraw(new PaperId(id), form.getReason(), form.getVersion(), actor);
            Flash.success(redirect, "paper.flash.withdrawn");
        });
    }

    private String blank(UUID id, String act, Actor actor, Model model) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        model.addAttribute("form", ReasonForm.blank(paper));
        boolean possible = paper.state() == PaperState.IN_REVIEW || paper.state() == PaperState.APPROVED;
        return page(paper, act, possible ? null : paper.state(), model);
    }

    private ModelAndView answer(
            UUID id, String act, ReasonForm form, BindingResult errors, Model model, Actor actor, Runnable move) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        if (errors.hasErrors()) {
            return Respond.invalid(page(paper, act, null, model));
        }
        try {
            move.run();
        } catch (StaleVersion | PaperMoveRefused late) {
            form.setVersion(paper.version());
            return Respond.conflict(page(paper, act, paper.state(), model));
        }
        return Respond.redirect(PaperAddress.PATH + "/" + id);
    }

    private static String page(PaperSummary paper, String act, @Nullable PaperState moved, Model model) {
        model.addAttribute("page", new PaperPages.ReasonPage(paper, act, moved));
        return "paper/reason";
    }
}
