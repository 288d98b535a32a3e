package vn.doithoai.person;

import jakarta.validation.Valid;
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
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Groups of persons (nhóm): list and form. Who belongs to a group is said at the person. */
@Controller
@RequestMapping(PersonGroupController.PATH)
@RequiresPermission(Permission.PERSON_EDIT)
@HelpTopic("persons")
class PersonGroupController {

    static final String PATH = "/desk/person-groups";

    private static final String FORM = "person/group/form";

    private final PersonGroups groups;
    private final History history;

    PersonGroupController(PersonGroups groups, History history) {
        this.groups = groups;
        this.history = history;
    }

    @GetMapping
    @RequiresPermission(Permission.PERSON_VIEW)
    String index(Actor actor, Model model) {
        model.addAttribute("page", new PersonGroupPages.IndexPage(groups.all(), actor.may(Permission.PERSON_EDIT)));
        return "person/group/index";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new PersonGroupForm());
        return form(null, null, model);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") PersonGroupForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return Respond.write(
                errors,
                () -> {
                    groups.create(form.getName(), actor);
                    Flash.success(redirect, "person.flash.groupCreated", form.getName());
                    return PATH;
                },
                () -> form(null, null, model));
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        PersonGroupSummary group = groups.find(new PersonGroupId(id));
        model.addAttribute("form", PersonGroupForm.of(group));
        return form(group, null, model);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PersonGroupForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PersonGroupSummary group = groups.find(new PersonGroupId(id));
        return Respond.write(
                errors,
                () -> {
                    groups.rename(group.id(), form.getName(), form.getVersion(), actor);
                    Flash.success(redirect, "person.flash.groupChanged", form.getName());
                    return PATH;
                },
                () -> form(group, null, model),
                () -> form(
                        group, Conflict.between(form, PersonGroupForm.of(group), "person.group.form", "name"), model));
    }

    private String form(@Nullable PersonGroupSummary group, @Nullable Conflict conflict, Model model) {
        List<History.Entry> past =
                group == null ? List.of() : history.of("personGroup", group.id().value());
        model.addAttribute("page", new PersonGroupPages.FormPage(group, past, conflict));
        return FORM;
    }
}
