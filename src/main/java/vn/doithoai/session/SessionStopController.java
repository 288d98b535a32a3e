package vn.doithoai.session;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** A session that isn't held as planned, with the reason: postponed by the office (hoãn), cancelled by the chair (hủy). */
@Controller
@HelpTopic("sessions")
class SessionStopController {

    private static final String POSTPONEMENT = SessionController.PATH + "/{id}/postponement";
    private static final String CANCELLATION = SessionController.PATH + "/{id}/cancellation";

    private final DialogueSessions sessions;

    SessionStopController(DialogueSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping(POSTPONEMENT)
    @RequiresPermission(Permission.SESSION_SCHEDULE)
    String askPostponement(@PathVariable UUID id, Actor actor, Model model) {
        return blank(id, "postponement", SessionState.POSTPONED, actor, model);
    }

    @PostMapping(POSTPONEMENT)
    @RequiresPermission(Permission.SESSION_SCHEDULE)
    ModelAndView postpone(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SessionReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(id, "postponement", form, errors, model, actor, () -> {
            sessions.postpone(new SessionId(id), form.getReason(), form.getVersion(), actor);
            Flash.success(redirect, "session.flash.postponed");
        });
    }

    @GetMapping(CANCELLATION)
    @RequiresPermission(Permission.SESSION_CANCEL)
    String askCancellation(@PathVariable UUID id, Actor actor, Model model) {
        return blank(id, "cancellation", SessionState.CANCELLED, actor, model);
    }

    @PostMapping(CANCELLATION)
    @RequiresPermission(Permission.SESSION_CANCEL)
    ModelAndView cancel(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SessionReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(id, "cancellation", form, errors, model, actor, () -> {
            sessions.cancel(new SessionId(id), form.getReason(), form.getVersion(), actor);
            Flash.success(redirect, "session.flash.cancelled");
        });
    }

    private String blank(UUID id, String act, SessionState next, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        model.addAttribute("form", SessionReasonForm.blank(session));
        return page(session, act, session.state().canBecome(next) ? null : session.state(), model);
    }

    private ModelAndView answer(
            UUID id,
            String act,
            SessionReasonForm form,
            BindingResult errors,
            Model model,
            Actor actor,
            Runnable move) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        if (errors.hasErrors()) {
            return Respond.invalid(page(session, act, null, model));
        }
        try {
            move.run();
        } catch (StaleVersion | SessionMoveRefused late) {
            form.setVersion(session.version());
            return Respond.conflict(page(session, act, session.state(), model));
        }
        return Respond.redirect(SessionController.address(session.id()));
    }

    private static String page(SessionSummary session, String act, @Nullable SessionState moved, Model model) {
        model.addAttribute("page", new SessionPages.ReasonPage(session, act, moved));
        return "session/reason";
    }
}
