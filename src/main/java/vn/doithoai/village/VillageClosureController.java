package vn.doithoai.village;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.Taken;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Closing a village (ngừng hoạt động) and opening it again; both may be repeated without effect. */
@Controller
@RequiresPermission(Permission.ORGANISATION_EDIT)
@HelpTopic("villages")
class VillageClosureController {

    private final Villages villages;
    private final History history;

    VillageClosureController(Villages villages, History history) {
        this.villages = villages;
        this.history = history;
    }

    @PostMapping(VillageController.PATH + "/{id}/closure")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        villages.close(new VillageId(id), actor);
        Flash.success(redirect, "village.flash.closed");
        return Respond.redirect(VillageController.PATH + "/" + id);
    }

    @PostMapping(VillageController.PATH + "/{id}/reopening")
    ModelAndView reopen(@PathVariable UUID id, RedirectAttributes redirect, Model model, Actor actor) {
        VillageSummary village = villages.find(new VillageId(id));
        try {
            villages.reopen(village.id(), actor);
            Flash.success(redirect, "village.flash.reopened");
            return Respond.redirect(VillageController.PATH + "/" + id);
        } catch (Taken taken) {
            model.addAttribute("page", new VillagePages.ShowPage(village, history.of("village", id), true, true));
            return Respond.conflict("village/show");
        }
    }
}
