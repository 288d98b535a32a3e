package vn.doithoai.person;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** A person leaves the directory (rời danh bạ) and comes back; both may be repeated without effect. */
@Controller
@RequiresPermission(Permission.PERSON_EDIT)
@HelpTopic("persons")
class PersonClosureController {

    private final Persons persons;
    private final AffiliationReader affiliations;

    PersonClosureController(Persons persons, AffiliationReader affiliations) {
        this.persons = persons;
        this.affiliations = affiliations;
    }

    @PostMapping(PersonController.PATH + "/{id}/closure")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes redirect, Model model, Actor actor) {
        PersonFile person = persons.file(new PersonId(id), affiliations.read());
        try {
            persons.close(person.id(), actor);
        } catch (PersonKept kept) {
            var uses = persons.uses(person.id(), actor);
            var page = PersonPages.ShowPage.masked(person, uses, persons.history(person.id()), actor);
            model.addAttribute("page", page.kept(kept.by()));
            return Respond.conflict("person/show");
        }
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
