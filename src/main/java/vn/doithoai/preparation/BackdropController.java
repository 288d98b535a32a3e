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
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** The words on the stage (ma-két): the sheet for the print shop, and the form of its lines. */
@Controller
@RequestMapping(PreparationAddress.BACKDROP)
@RequiresPermission(Permission.PREPARATION_EDIT)
@HelpTopic("preparation")
class BackdropController {

    private final DialogueSessions sessions;
    private final Backdrops backdrops;
    private final History history;

    BackdropController(DialogueSessions sessions, Backdrops backdrops, History history) {
        this.sessions = sessions;
        this.backdrops = backdrops;
        this.history = history;
    }

    @GetMapping
    @RequiresPermission(Permission.SESSION_VIEW)
    String show(@PathVariable UUID id, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        model.addAttribute(
                "page",
                new BackdropPages.ShowPage(
                        session,
                        backdrops.of(session.id(), actor),
                        actor.may(Permission.PREPARATION_EDIT),
                        history.of(Backdrops.ENTITY, id)));
        return "preparation/backdrop";
    }

    @GetMapping("/edit")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        model.addAttribute("form", BackdropForm.of(backdrops.of(session.id(), actor)));
        return form(session, null, model);
    }

    /** The form with the words that fit the session as it is now; nothing is changed before it is saved. */
    @GetMapping("/proposal")
    String propose(@PathVariable UUID id, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        BackdropForm form = BackdropForm.of(backdrops.of(session.id(), actor));
        form.take(backdrops.proposed(session.id(), actor));
        model.addAttribute("form", form);
        return form(session, null, model);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") BackdropForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        form.check(errors);
        return Respond.write(
                errors,
                () -> {
                    backdrops.save(session.id(), form.toText(), form.toSize(), form.getVersion(), actor);
                    Flash.success(redirect, "preparation.flash.saved");
                    return PreparationAddress.backdrop(id);
                },
                () -> form(session, null, model),
                () -> form(
                        session,
                        Conflict.between(
                                form,
                                BackdropForm.of(backdrops.of(session.id(), actor)),
                                "preparation.backdrop.form",
                                BackdropForm.FIELDS),
                        model));
    }

    private static String form(SessionSummary session, @Nullable Conflict conflict, Model model) {
        model.addAttribute("page", new BackdropPages.FormPage(session, conflict));
        return "preparation/backdrop-form";
    }
}
