package vn.doithoai.review;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperSources;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Beginning the paper that is to take an issued one's place (thay thế): NĐ 30/2020, Điều 18.3. */
@Controller
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("papers")
class PaperReplacementController {

    private final PaperSources sources;
    private final PaperMovePages answers;

    PaperReplacementController(PaperSources sources, PaperMovePages answers) {
        this.sources = sources;
        this.answers = answers;
    }

    @PostMapping(PaperAddress.PATH + "/{id}/replacement")
    ModelAndView create(@PathVariable UUID id, RedirectAttributes redirect, Actor actor, Model model) {
        try {
            String edit = sources.beginReplacement(new PaperId(id), actor);
            Flash.success(redirect, "paper.flash.replacementBegun");
            return Respond.redirect(edit);
        } catch (PaperMoveRefused late) {
            return Respond.conflict(answers.moved(id, actor, model));
        }
    }
}
