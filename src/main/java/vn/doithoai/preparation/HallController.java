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
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** The hall's list on one page (danh mục chuẩn bị hội trường): begin it, add to it, tick what is ready. */
@Controller
@RequestMapping(PreparationAddress.HALL)
@RequiresPermission(Permission.PREPARATION_EDIT)
@HelpTopic("preparation")
class HallController {

    private final DialogueSessions sessions;
    private final HallChecklists halls;
    private final History history;

    HallController(DialogueSessions sessions, HallChecklists halls, History history) {
        this.sessions = sessions;
        this.halls = halls;
        this.history = history;
    }

    @GetMapping
    @RequiresPermission(Permission.SESSION_VIEW)
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new HallItemForm());
        return page(sessions.find(new SessionId(id), actor), null, actor, model);
    }

    @PostMapping("/usual")
    ModelAndView begin(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        int added = halls.begin(new SessionId(id), actor);
        if (added == 0) {
            Flash.notice(redirect, "preparation.flash.hallBegunBefore");
        } else {
            Flash.success(redirect, "preparation.flash.hallBegun", added);
        }
        return Respond.redirect(PreparationAddress.hall(id));
    }

    @PostMapping("/items")
    ModelAndView create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") HallItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        return Respond.write(
                errors,
                () -> {
                    halls.add(session.id(), form.toDetails(), actor);
                    Flash.success(redirect, "preparation.flash.itemAdded", form.getName());
                    return PreparationAddress.hall(id);
                },
                () -> page(session, null, actor, model));
    }

    @PostMapping("/items/{item}/completion")
    ModelAndView tick(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @ModelAttribute HallTickForm tick,
            BindingResult errors,
            Model model,
            Actor actor) {
        return answer(
                id,
                item,
                errors,
                model,
                actor,
                () -> halls.tick(new SessionId(id), new HallItemId(item), tick.getVersion(), actor));
    }

    @PostMapping("/items/{item}/reopening")
    ModelAndView untick(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @ModelAttribute HallTickForm tick,
            BindingResult errors,
            Model model,
            Actor actor) {
        return answer(
                id,
                item,
                errors,
                model,
                actor,
                () -> halls.untick(new SessionId(id), new HallItemId(item), tick.getVersion(), actor));
    }

    /** A version that can't be read is as good as an old one. */
    private ModelAndView answer(UUID id, UUID item, BindingResult errors, Model model, Actor actor, Runnable move) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        HallItemSummary line = halls.find(session.id(), new HallItemId(item), actor);
        try {
            if (errors.hasErrors()) {
                throw new StaleVersion();
            }
            move.run();
        } catch (StaleVersion stale) {
            model.addAttribute("form", new HallItemForm());
            return Respond.conflict(page(session, line, actor, model));
        }
        return Respond.redirect(PreparationAddress.hall(id) + "#item-" + item);
    }

    private String page(SessionSummary session, @Nullable HallItemSummary changed, Actor actor, Model model) {
        boolean editable = actor.may(Permission.PREPARATION_EDIT);
        model.addAttribute(
                "page",
                new HallPages.ListPage(
                        session,
                        halls.of(session.id(), actor),
                        editable,
                        editable && !halls.isBegun(session.id()),
                        changed,
                        history.of(HallChecklists.ENTITY, session.id().value())));
        return "preparation/hall";
    }
}
