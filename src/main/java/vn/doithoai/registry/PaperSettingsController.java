package vn.doithoai.registry;

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
import vn.doithoai.paper.NumberingRules;
import vn.doithoai.paper.PaperNumbering;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** How papers are numbered (cách lấy số văn bản). */
@Controller
@RequestMapping(PaperSettingsController.PATH)
@RequiresPermission(Permission.PAPER_SETTINGS)
@HelpTopic("paper-issue")
class PaperSettingsController {

    static final String PATH = "/desk/admin/papers";

    private final PaperNumbering numbering;

    PaperSettingsController(PaperNumbering numbering) {
        this.numbering = numbering;
    }

    @ModelAttribute("scopes")
    List<Option> scopes() {
        return Option.ofEnum(NumberingRules.Scope.values(), "paper.settings.form.scope");
    }

    @ModelAttribute("givers")
    List<Option> givers() {
        return Option.ofEnum(NumberingRules.Giver.values(), "paper.settings.form.numberedBy");
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", stored());
        return form(null, model);
    }

    @PostMapping
    ModelAndView update(
            @Valid @ModelAttribute("form") PaperSettingsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return Respond.write(
                errors,
                () -> {
                    numbering.change(form.toRules(), form.getVersion(), actor);
                    Flash.success(redirect, "paper.flash.settingsChanged");
                    return PATH;
                },
                () -> form(null, model),
                () -> form(Conflict.between(form, stored(), "paper.settings.form", "scope", "numberedBy"), model));
    }

    private PaperSettingsForm stored() {
        return PaperSettingsForm.of(numbering.rules(), numbering.version());
    }

    private static String form(@Nullable Conflict conflict, Model model) {
        model.addAttribute("page", new RegistryPages.SettingsPage(conflict));
        return "paper/settings";
    }
}
