package vn.doithoai.personmerge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.doithoai.person.PersonFile;
import vn.doithoai.person.PersonFilter;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonState;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.PersonUse;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Merging a person's second record into the first (gộp người trùng): find it, compare both, make them one. */
@Controller
@RequestMapping("/desk/persons/{id}/merging")
@RequiresPermission(Permission.PERSON_EDIT)
@HelpTopic("persons")
class PersonMergeController {

    private static final int FOUND = 25;

    private final Persons persons;
    private final PersonMerges merges;

    PersonMergeController(Persons persons, PersonMerges merges) {
        this.persons = persons;
        this.merges = merges;
    }

    /** Without a search text those with the same name. */
    @GetMapping
    String choose(
            @PathVariable UUID id, @ModelAttribute("list") ListRequest list, BindingResult mistakes, Model model) {
        PersonFile person = active(id);
        String typed = list.getQ() == null ? person.fullName() : list.getQ();
        var filter = new PersonFilter(typed, null, null, null, PersonState.ACTIVE);
        List<PersonSummary> found = persons.search(filter, 0, FOUND).stream()
                .filter(other -> !other.id().equals(person.id()))
                .toList();
        model.addAttribute("page", new PersonMergePages.ChoosePage(person, found));
        return "personmerge/choose";
    }

    @GetMapping("/{other}")
    String compare(@PathVariable UUID id, @PathVariable UUID other, Model model) {
        PersonFile kept = active(id);
        PersonFile merged = active(other);
        if (id.equals(other)) {
            throw new NotFound("another person than " + id);
        }
        model.addAttribute("form", PersonMergeForm.of(kept, merged));
        return page(kept, merged, null, false, model);
    }

    @PostMapping("/{other}")
    ModelAndView merge(
            @PathVariable UUID id,
            @PathVariable UUID other,
            @ModelAttribute("form") PersonMergeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PersonFile kept = active(id);
        PersonFile merged = active(other);
        try {
            merges.merge(kept.id(), form.getVersion(), merged.id(), form.getOtherVersion(), actor);
        } catch (PersonUse.NotMerged refused) {
            return Respond.conflict(page(kept, merged, refused.code(), false, model));
        } catch (StaleVersion stale) {
            form.setVersion(kept.version());
            form.setOtherVersion(merged.version());
            return Respond.conflict(page(kept, merged, null, true, model));
        }
        Flash.success(redirect, "personmerge.flash.merged", merged.fullName());
        return Respond.redirect("/desk/persons/" + id);
    }

    private String page(PersonFile kept, PersonFile merged, @Nullable String refusal, boolean changed, Model model) {
        model.addAttribute(
                "page",
                new PersonMergePages.ComparePage(
                        kept, merged, persons.history(kept.id()), persons.history(merged.id()), refusal, changed));
        return "personmerge/compare";
    }

    /** Who has left can't be merged: what was merged already least of all. */
    private PersonFile active(UUID id) {
        PersonFile person = persons.file(new PersonId(id));
        if (person.closed()) {
            throw new NotFound("active person " + id);
        }
        return person;
    }
}
