package vn.doithoai.organisation;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

/** The commune's profile (thông tin xã) and its letterhead. */
@Controller
@RequestMapping(CommuneController.PATH)
@RequiresPermission(Permission.ORGANISATION_VIEW)
@HelpTopic("organisation")
class CommuneController {

    static final String PATH = "/desk/admin/commune";

    private static final String FORM = "organisation/commune/form";

    private final Communes communes;
    private final History history;

    CommuneController(Communes communes, History history) {
        this.communes = communes;
        this.history = history;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return CommuneForm.kinds();
    }

    @GetMapping
    String show(Actor actor, Model model) {
        CommuneProfile commune = communes.profile();
        model.addAttribute(
                "page",
                new ShowPage(commune, history.of("commune", commune.id()), actor.may(Permission.ORGANISATION_EDIT)));
        return "organisation/commune/show";
    }

    @GetMapping("/edit")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String edit(Model model) {
        model.addAttribute("form", CommuneForm.of(communes.profile()));
        return form(null, model);
    }

    @PostMapping
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView update(
            @Valid @ModelAttribute("form") CommuneForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return Respond.write(
                errors,
                () -> {
                    communes.change(form.toDetails(), form.getVersion(), actor);
                    Flash.success(redirect, "organisation.flash.communeChanged");
                    return PATH;
                },
                () -> form(null, model),
                () -> form(conflict(form), model));
    }

    private Conflict conflict(CommuneForm mine) {
        CommuneProfile stored = communes.profile();
        Conflict conflict = Conflict.between(
                mine,
                CommuneForm.of(stored),
                "organisation.commune.form",
                "kind",
                "name",
                "province",
                "placeName",
                "address",
                "phone",
                "email");
        mine.setVersion(stored.version());
        return conflict;
    }

    private static String form(@Nullable Conflict conflict, Model model) {
        model.addAttribute("page", new FormPage(conflict));
        return FORM;
    }

    record ShowPage(CommuneProfile commune, List<History.Entry> history, boolean editable) {}

    record FormPage(@Nullable Conflict conflict) {}
}
