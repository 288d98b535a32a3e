package vn.doithoai.organisation;

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
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Units (đơn vị): list, page, form. */
@Controller
@RequestMapping(UnitController.PATH)
@RequiresPermission(Permission.ORGANISATION_VIEW)
@HelpTopic("organisation")
class UnitController {

    static final String PATH = "/desk/admin/units";

    private static final String FORM = "organisation/unit/form";

    private final Units units;
    private final History history;

    UnitController(Units units, History history) {
        this.units = units;
        this.history = history;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Option.ofEnum(UnitKind.values(), "organisation.unit.form.kind");
    }

    @GetMapping
    String index(
            @ModelAttribute("list") UnitListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(page -> units.search(list.getQ(), list.getKind(), page), list.order(), request);
        model.addAttribute("page", new UnitPages.IndexPage(listing, mayEdit(actor)));
        return "organisation/unit/index";
    }

    @GetMapping("/new")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String blank(Model model) {
        model.addAttribute("form", UnitForm.blank());
        return form(null, model);
    }

    @PostMapping
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView create(
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return Respond.write(
                errors,
                () -> {
                    UnitId id = units.create(form.toDetails(), actor);
                    Flash.success(redirect, "organisation.flash.unitCreated", form.getName());
                    return PATH + "/" + id.value();
                },
                () -> form(null, model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute(
                "page", new UnitPages.ShowPage(units.find(new UnitId(id)), history.of("unit", id), mayEdit(actor)));
        return "organisation/unit/show";
    }

    @GetMapping("/{id}/edit")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String edit(@PathVariable UUID id, Model model) {
        UnitSummary unit = units.find(new UnitId(id));
        model.addAttribute("form", UnitForm.of(unit));
        return form(unit, model);
    }

    @PostMapping("/{id}")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        UnitSummary unit = units.find(new UnitId(id));
        return Respond.write(
                errors,
                () -> {
                    units.change(unit.id(), form.toDetails(), form.getVersion(), actor);
                    Flash.success(redirect, "organisation.flash.unitChanged", form.getName());
                    return PATH + "/" + id;
                },
                () -> form(unit, model),
                () -> conflict(unit, form, model));
    }

    private static String conflict(UnitSummary unit, UnitForm mine, Model model) {
        Conflict conflict = Conflict.between(
                mine, UnitForm.of(unit), "organisation.unit.form", "name", "abbreviation", "kind", "position");
        model.addAttribute("page", new UnitPages.FormPage(unit, conflict));
        return FORM;
    }

    private static String form(@Nullable UnitSummary unit, Model model) {
        model.addAttribute("page", new UnitPages.FormPage(unit, null));
        return FORM;
    }

    private static boolean mayEdit(Actor actor) {
        return actor.may(Permission.ORGANISATION_EDIT);
    }
}
