package vn.doithoai.preparation;

import jakarta.validation.Valid;
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
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** One line of the hall's list (việc chuẩn bị hội trường): renamed, given another number or note, taken off. */
@Controller
@RequestMapping(PreparationAddress.HALL + "/items/{item}")
@RequiresPermission(Permission.PREPARATION_EDIT)
@HelpTopic("preparation")
class HallItemController {

    private final DialogueSessions sessions;
    private final HallChecklists halls;

    HallItemController(DialogueSessions sessions, HallChecklists halls) {
        this.sessions = sessions;
        this.halls = halls;
    }

    @GetMapping("/edit")
    String edit(@PathVariable UUID id, @PathVariable UUID item, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        HallItemSummary line = halls.find(session.id(), new HallItemId(item), actor);
        model.addAttribute("form", HallItemForm.of(line));
        return form(session, line, null, model);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") HallItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        HallItemSummary line = halls.find(session.id(), new HallItemId(item), actor);
        return Respond.write(
                errors,
                () -> {
                    halls.change(session.id(), line.id(), form.toDetails(), form.getVersion(), actor);
                    Flash.success(redirect, "preparation.flash.saved");
                    return PreparationAddress.hall(id) + "#item-" + item;
                },
                () -> form(session, line, null, model),
                () -> form(
                        session,
                        line,
                        Conflict.between(form, HallItemForm.of(line), "preparation.hall.form", HallItemForm.FIELDS),
                        model));
    }

    @GetMapping("/removal")
    String askRemoval(@PathVariable UUID id, @PathVariable UUID item, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        HallItemSummary line = halls.find(session.id(), new HallItemId(item), actor);
        model.addAttribute("form", HallTickForm.of(line));
        return removal(session, line, model);
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @ModelAttribute("form") HallTickForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        HallItemSummary line = halls.find(session.id(), new HallItemId(item), actor);
        try {
            if (errors.hasErrors()) {
                throw new StaleVersion();
            }
            halls.remove(session.id(), line.id(), form.getVersion(), actor);
        } catch (StaleVersion stale) {
            form.setVersion(line.version());
            model.addAttribute("changed", true);
            return Respond.conflict(removal(session, line, model));
        }
        Flash.success(redirect, "preparation.flash.itemRemoved", line.details().name());
        return Respond.redirect(PreparationAddress.hall(id));
    }

    private static String form(SessionSummary session, HallItemSummary line, @Nullable Conflict conflict, Model model) {
        model.addAttribute("page", new HallPages.ItemPage(session, line, conflict));
        return "preparation/hall-item";
    }

    private static String removal(SessionSummary session, HallItemSummary line, Model model) {
        model.addAttribute("page", new HallPages.ItemPage(session, line, null));
        return "preparation/hall-removal";
    }
}
