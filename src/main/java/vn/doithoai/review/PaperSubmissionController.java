package vn.doithoai.review;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;

/** Acts by a single button: submitting a draft (trình duyệt) and approving it (duyệt). */
@Controller
@HelpTopic("papers")
class PaperSubmissionController {

    private final PaperReviews reviews;
    private final PaperMovePages answers;

    PaperSubmissionController(PaperReviews reviews, PaperMovePages answers) {
        this.reviews = reviews;
        this.answers = answers;
    }

    @PostMapping(PaperAddress.PATH + "/{id}/submission")
    @RequiresPermission(Permission.PAPER_DRAFT)
    ModelAndView submit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes redirect,
            Actor actor,
            Model model) {
        return answers.answer(
                id,
                "paper.flash.submitted",
                () -> reviews.submit(new PaperId(id), version, actor),
                redirect,
                actor,
                model);
    }

    @PostMapping(PaperAddress.PATH + "/{id}/approval")
    @RequiresPermission(Permission.PAPER_REVIEW)
    ModelAndView approve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes redirect,
            Actor actor,
            Model model) {
        return answers.answer(
                id,
                "paper.flash.approved",
                () -> reviews.approve(new PaperId(id), null, version, actor),
                redirect,
                actor,
                model);
    }
}
