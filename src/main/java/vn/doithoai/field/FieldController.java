package vn.doithoai.field;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.doithoai.person.PersonChoices;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Fields (lĩnh vực): list, page, form. */
@Controller
@RequestMapping(FieldController.PATH)
@RequiresPermission(Permission.ORGANISATION_VIEW)
@HelpTopic("fields")
class FieldController {

    static final String PATH = "/desk/admin/fields";

    private static final String FORM = "field/form";

    private final Fields fields;
    private final FieldChoices choices;
    private final History history;

    FieldController(Fields fields, FieldChoices choices, History history) {
        this.fields = fields;
        this.choices = choices;
        this.history = history;
    }

    @GetMapping
    String index(
            @ModelAttribute("list") FieldListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(page -> fields.search(list.getQ(), list.unitId(), page), list.order(), request);
        boolean editable = actor.may(Permission.ORGANISATION_EDIT);
        boolean untouched = editable && !list.isUnreadable() && listing.isEmpty() && fields.isEmpty();
        model.addAttribute("page", new FieldPages.IndexPage(listing, choices.units(null), editable, untouched));
        return "field/index";
    }

    @GetMapping("/new")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String blank(Model model) {
        List<FieldSummary> open = fields.open();
        int last = open.isEmpty() ? 0 : open.get(open.size() - 1).details().position();
        model.addAttribute("form", FieldForm.at(last + 1));
        return form(null, choices.officers(null), null, null, model);
    }

    @PostMapping
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView create(
            @Valid @ModelAttribute("form") FieldForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PersonChoices officers = choices.officers(null);
        form.check(officers, errors);
        return Respond.write(
                errors,
                () -> {
                    FieldId id = fields.create(form.toDetails(officers), actor);
                    Flash.success(redirect, "field.flash.created", form.getName());
                    return PATH + "/" + id.value();
                },
                () -> form(null, officers, form.getOfficer(), null, model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        FieldSummary field = fields.find(new FieldId(id));
        model.addAttribute(
                "page",
                new FieldPages.ShowPage(
                        field, history.of("field", id), actor.may(Permission.ORGANISATION_EDIT), false));
        return "field/show";
    }

    @GetMapping("/{id}/edit")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String edit(@PathVariable UUID id, Model model) {
        FieldSummary field = fields.find(new FieldId(id));
        PersonChoices officers = choices.officers(field);
        model.addAttribute("form", FieldForm.of(field, officers));
        return form(field, officers, null, null, model);
    }

    @PostMapping("/{id}")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FieldForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        FieldSummary field = fields.find(new FieldId(id));
        PersonChoices officers = choices.officers(field);
        form.check(officers, errors);
        return Respond.write(
                errors,
                () -> {
                    fields.change(field.id(), form.toDetails(officers), form.getVersion(), actor);
                    Flash.success(redirect, "field.flash.changed", form.getName());
                    return PATH + "/" + id;
                },
                () -> form(field, officers, form.getOfficer(), null, model),
                () -> form(field, officers, form.getOfficer(), conflict(form, field, officers), model));
    }

    private Conflict conflict(FieldForm mine, FieldSummary field, PersonChoices officers) {
        return Conflict.between(
                        mine, FieldForm.of(field, officers), "field.form", "name", "unit", "officer", "position")
                .withChoices("unit", choices.units(field));
    }

    private String form(
            @Nullable FieldSummary field,
            PersonChoices officers,
            @Nullable String officerTyped,
            @Nullable Conflict conflict,
            Model model) {
        model.addAttribute(
                "page",
                new FieldPages.FormPage(
                        field, choices.units(field), officers.options(), officers.toTick(officerTyped), conflict));
        return FORM;
    }
}
