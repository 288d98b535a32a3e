package vn.doithoai.person;

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

/** Closing a group (ngừng dùng) and opening it again; both may be repeated without effect. */
@Controller
@RequiresPermission(Permission.PERSON_EDIT)
class PersonGroupClosureController {

    private final PersonGroups groups;

    PersonGroupClosureController(PersonGroups groups) {
        this.groups = groups;
    }

    @PostMapping(PersonGroupController.PATH + "/{id}/closure")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        groups.close(new PersonGroupId(id), actor);
        Flash.success(redirect, "person.flash.groupClosed");
        return Respond.redirect(PersonGroupController.PATH);
    }

    @PostMapping(PersonGroupController.PATH + "/{id}/reopening")
    ModelAndView reopen(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        groups.reopen(new PersonGroupId(id), actor);
        Flash.success(redirect, "person.flash.groupReopened");
        return Respond.redirect(PersonGroupController.PATH);
    }
}
