package vn.doithoai.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Persons (danh bạ): list, page, form. */
@Controller
@RequestMapping(PersonController.PATH)
@RequiresPermission(Permission.PERSON_VIEW)
@HelpTopic("persons")
class PersonController {

    static final String PATH = "/desk/persons";

    private static final String FORM = "person/form";

    private final Persons persons;
    private final AffiliationReader affiliations;

    PersonController(Persons persons, AffiliationReader affiliations) {
        this.persons = persons;
        this.affiliations = affiliations;
    }

    @GetMapping
    String index(
            @ModelAttribute("list") PersonListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        Affiliations names = affiliations.read();
        var listing = list.listing(page -> persons.list(list.toFilter(), page, names), list.order(), request);
        model.addAttribute("page", PersonPages.IndexPage.of(listing, list, names, mayEdit(actor)));
        return "person/index";
    }

    @GetMapping("/new")
    @RequiresPermission(Permission.PERSON_EDIT)
    String blank(Actor actor, Model model) {
        PersonForm form = PersonForm.blank();
        model.addAttribute("form", form);
        return form(page(form, affiliations.read(), actor), model);
    }

    @PostMapping
    @RequiresPermission(Permission.PERSON_EDIT)
    ModelAndView create(
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        Affiliations names = affiliations.read();
        form.check(errors, names);
        List<PersonSummary> similar = form.getFullName() == null ? List.of() : persons.similar(form.toDetails());
        if (!similar.isEmpty() && !form.isAddAnyway()) {
            errors.rejectValue("addAnyway", "Similar");
        }
        return Respond.write(
                errors,
                () -> {
                    PersonId id = persons.create(form.toDetails(), actor);
                    Flash.success(redirect, "person.flash.created", form.getFullName());
                    return PATH + "/" + id.value();
                },
                () -> form(page(form, names, actor).with(similar), model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        PersonFile person = persons.file(new PersonId(id), affiliations.read());
        var uses = persons.uses(person.id(), actor);
        model.addAttribute("page", PersonPages.ShowPage.masked(person, uses, persons.history(person.id()), actor));
        return "person/show";
    }

    /** Opening the form shows the contact data to those who may see them, so that is audited like a reveal. */
    @GetMapping("/{id}/edit")
    @RequiresPermission(Permission.PERSON_EDIT)
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        Affiliations names = affiliations.read();
        PersonFile person = persons.file(new PersonId(id), names);
        Contact contact = mayReveal(actor) ? persons.revealContact(person.id(), actor) : Contact.NONE;
        PersonForm form = PersonForm.of(person, contact);
        model.addAttribute("form", form);
        return form(page(form, names, actor).with(person), model);
    }

    @PostMapping("/{id}")
    @RequiresPermission(Permission.PERSON_EDIT)
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        Affiliations names = affiliations.read();
        PersonFile person = persons.file(new PersonId(id), names);
        form.check(errors, names);
        return Respond.write(
                errors,
                () -> {
                    persons.change(person.id(), form.toDetails(), form.getVersion(), actor);
                    Flash.success(redirect, "person.flash.changed", form.getFullName());
                    return PATH + "/" + id;
                },
                () -> form(page(form, names, actor).with(person), model),
                () -> {
                    Conflict conflict = conflict(person, form, names, actor);
                    return form(page(form, names, actor).with(person).with(conflict), model);
                });
    }

    private Conflict conflict(PersonFile person, PersonForm mine, Affiliations names, Actor actor) {
        PersonDetails theirs = persons.details(person.id());
        mine.setVersion(person.version());
        return PersonConflict.between(mine.toDetails(), theirs, mayReveal(actor), names);
    }

    private static PersonPages.FormPage page(PersonForm form, Affiliations names, Actor actor) {
        return PersonPages.FormPage.of(form, names, mayReveal(actor));
    }

    private static String form(PersonPages.FormPage page, Model model) {
        model.addAttribute("page", page);
        return FORM;
    }

    private static boolean mayEdit(Actor actor) {
        return actor.may(Permission.PERSON_EDIT);
    }

    private static boolean mayReveal(Actor actor) {
        return actor.may(Permission.PERSON_CONTACT_REVEAL);
    }
}
