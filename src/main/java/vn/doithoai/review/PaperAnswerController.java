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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** What the office answers to a comment (tiếp thu, giải trình). */
@Controller
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("papers")
class PaperAnswerController {

    private static final String ANSWER = PaperCommentController.COMMENTS + "/{comment}/answer";

    private final Papers papers;
    private final PaperComments comments;

    PaperAnswerController(Papers papers, PaperComments comments) {
        this.papers = papers;
        this.comments = comments;
    }

    @GetMapping(ANSWER)
    String blank(@PathVariable UUID id, @PathVariable UUID comment, Actor actor, Model model) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        model.addAttribute("form", PaperCommentForm.answering(comments.find(paper.id(), comment)));
        return form(paper, comment, model);
    }

    @PostMapping(ANSWER)
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @Valid @ModelAttribute("form") PaperCommentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        return Respond.write(
                errors,
                () -> {
                    comments.answer(paper.id(), comment, form.getText(), actor);
                    Flash.success(redirect, "paper.flash.commentAnswered");
                    return PaperAddress.PATH + "/" + id;
                },
                () -> form(paper, comment, model));
    }

    private String form(PaperSummary paper, UUID comment, Model model) {
        model.addAttribute("page", new PaperPages.CommentPage(paper, null, comments.find(paper.id(), comment)));
        return PaperCommentController.FORM;
    }
}
