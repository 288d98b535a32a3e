package vn.doithoai.person;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/**
 * "Hiện số": shows the contact data of one person once, and audits that. The page after the redirect shows them, only in
 * this session and only once; the numbers themselves travel nowhere but into that page.
 */
@Controller
@RequiresPermission(Permission.PERSON_CONTACT_REVEAL)
class PersonContactController {

    /** Flash attribute: whose contact data the next page may show. */
    static final String REVEALED = "contactRevealed";

    private final Persons persons;

    PersonContactController(Persons persons) {
        this.persons = persons;
    }

    @PostMapping(PersonController.PATH + "/{id}/contact-reveal")
    ModelAndView create(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        persons.revealContact(new PersonId(id), actor);
        redirect.addFlashAttribute(REVEALED, id);
        return Respond.redirect(PersonController.PATH + "/" + id);
    }
}
