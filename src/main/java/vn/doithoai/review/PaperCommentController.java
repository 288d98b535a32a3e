package vn.doithoai.review;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Comments on parts of a paper in review (góp ý), and that they are settled. */
@Controller
@RequiresPermission(Permission.PAPER_REVIEW)
@HelpTopic("papers")
class PaperCommentController {

    static final String COMMENTS = PaperAddress.PATH + "/{id}/comments";
    static final String FORM = "paper/comment";

    private final Papers papers;
    private final PaperComments comments;
    private final PaperMovePages answers;

    PaperCommentController(Papers papers, PaperComments comments, PaperMovePages answers) {
        this.papers = papers;
        this.comments = comments;
        this.answers = answers;
    }

    @GetMapping(COMMENTS + "/new")
    ModelAndView blank(
            @PathVariable UUID id, @RequestParam(defaultValue = "head") String section, Actor actor, Model model) {
        model.addAttribute("form", PaperCommentForm.on(section));
        try {
            return new ModelAndView(form(id, section, actor, model));
        } catch (PaperMoveRefused notInReview) {
            return Respond.conflict(answers.moved(id, actor, model));
        }
    }

    @PostMapping(COMMENTS)
    ModelAndView create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PaperCommentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        String section = form.getSection() == null ? "head" : form.getSection();
        try {
            if (errors.hasErrors()) {
                return Respond.invalid(form(id, section, actor, model));
            }
            comments.add(new PaperId(id), section, form.getText(), actor);
        } catch (PaperMoveRefused notInReview) {
            return Respond.conflict(answers.moved(id, actor, model));
        }
        Flash.success(redirect, "paper.flash.commented");
        return Respond.redirect(PaperAddress.PATH + "/" + id + "#section-" + section);
    }

    @PostMapping(COMMENTS + "/{comment}/settlement")
    ModelAndView settle(@PathVariable UUID id, @PathVariable UUID comment, RedirectAttributes redirect, Actor actor) {
        comments.settle(new PaperId(id), comment, actor);
        Flash.success(redirect, "paper.flash.commentSettled");
        return Respond.redirect(PaperAddress.PATH + "/" + id);
    }

    private String form(UUID id, String section, Actor actor, Model model) {
        PaperId paper = new PaperId(id);
        model.addAttribute(
                "page",
                new PaperPages.CommentPage(papers.find(paper, actor), comments.section(paper, section, actor), null));
        return FORM;
    }
}
