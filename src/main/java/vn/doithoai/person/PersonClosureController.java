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

/** A person leaves the directory (rời danh bạ) and comes back; both may be repeated without effect. */
@Controller
@RequiresPermission(Permission.PERSON_EDIT)
class PersonClosureController {

    private final Persons persons;

    PersonClosureController(Persons persons) {
        this.persons = persons;
    }

    @PostMapping(PersonController.PATH + "/{id}/closure")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        persons.close(new PersonId(id), actor);
        Flash.success(redirect, "person.flash.closed");
        return Respond.redirect(PersonController.PATH + "/" + id);
    }

    @PostMapping(PersonController.PATH + "/{id}/reopening")
    ModelAndView reopen(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        persons.reopen(new PersonId(id), actor);
        Flash.success(redirect, "person.flash.reopened");
        return Respond.redirect(PersonController.PATH + "/" + id);
    }
}
