package vn.doithoai.organisation;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Closing a unit (ngừng hoạt động) and opening it again; both may be repeated without effect. */
@Controller
@RequiresPermission(Permission.ORGANISATION_EDIT)
class UnitClosureController {

    private final Units units;

    UnitClosureController(Units units) {
        this.units = units;
    }

    @PostMapping(UnitController.PATH + "/{id}/closure")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        units.close(new UnitId(id), actor);
        Flash.success(redirect, "organisation.flash.unitClosed");
        return Respond.redirect(UnitController.PATH + "/" + id);
    }

    @PostMapping(UnitController.PATH + "/{id}/reopening")
    ModelAndView reopen(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        units.reopen(new UnitId(id), actor);
        Flash.success(redirect, "organisation.flash.unitReopened");
        return Respond.redirect(UnitController.PATH + "/" + id);
    }
}
