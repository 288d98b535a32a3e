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
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Giving a draft up, with a reason (bỏ dự thảo). */
@Controller
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("papers")
class PaperDiscardController {

    private static final String DISCARD = PaperAddress.PATH + "/{id}/discard";

    private final Papers papers;
    private final PaperReviews reviews;

    PaperDiscardController(Papers papers, PaperReviews reviews) {
        this.papers = papers;
        this.reviews = reviews;
    }

    @GetMapping(DISCARD)
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        model.addAttribute("form", ReasonForm.blank(paper));
        return page(paper, paper.state().isEditable() ? null : paper.state(), model);
    }

    @PostMapping(DISCARD)
    ModelAndView discard(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        try {
            return Respond.write(
                    errors,
                    () -> {
                        reviews.discard(paper.id(), form.getReason(), form.getVersion(), actor);
                        Flash.success(redirect, "paper.flash.discarded");
                        return PaperAddress.PATH;
                    },
                    () -> page(paper, null, model),
                    () -> moved(form, paper, model));
        } catch (PaperMoveRefused late) {
            return Respond.conflict(moved(form, paper, model));
        }
    }

    private static String moved(ReasonForm form, PaperSummary paper, Model model) {
        form.setVersion(paper.version());
        return page(paper, paper.state(), model);
    }

    private static String page(PaperSummary paper, @Nullable PaperState moved, Model model) {
        model.addAttribute("page", new PaperPages.ReasonPage(paper, "discard", moved));
        return "paper/reason";
    }
}
