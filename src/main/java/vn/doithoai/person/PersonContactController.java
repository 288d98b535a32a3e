package vn.doithoai.person;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.ShownOnce;

/** "Hiện số": shows the contact data of one person once, and audits that. */
@Controller
@RequiresPermission(Permission.PERSON_CONTACT_REVEAL)
@HelpTopic("persons")
class PersonContactController {

    private final Persons persons;
    private final AffiliationReader affiliations;

    PersonContactController(Persons persons, AffiliationReader affiliations) {
        this.persons = persons;
        this.affiliations = affiliations;
    }

    @PostMapping(PersonController.PATH + "/{id}/contact-reveal")
    ModelAndView create(@PathVariable UUID id, Actor actor) {
        PersonFile person = persons.file(new PersonId(id), affiliations.read());
        Contact contact = persons.revealContact(person.id(), actor);
        var page = PersonPages.ShowPage.masked(
                person, persons.uses(person.id(), actor), persons.history(person.id()), actor);
        var shown = new ShownOnce("person/show", PersonController.PATH + "/" + id);
        shown.addObject("page", page.revealing(contact));
        return shown;
    }
}
