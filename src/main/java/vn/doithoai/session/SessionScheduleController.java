package vn.doithoai.session;

import jakarta.validation.Valid;
import java.time.LocalDate;
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
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** When a session is held: its day fixed (định ngày), another period, planned again after it was postponed. */
@Controller
@RequestMapping(SessionController.PATH + "/{id}/schedule")
@RequiresPermission(Permission.SESSION_SCHEDULE)
@HelpTopic("sessions")
class SessionScheduleController {

    private final DialogueSessions sessions;
    private final SessionChoices choices;

    SessionScheduleController(DialogueSessions sessions, SessionChoices choices) {
        this.sessions = sessions;
        this.choices = choices;
    }

    @GetMapping
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        model.addAttribute("form", SessionScheduleForm.of(session));
        return page(session, false, null, session.state().isSchedulable() ? null : session.state(), model);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SessionScheduleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        int year = session.details().year();
        LocalDate today = choices.today();
        form.check(year, year + 1, today, errors);
        boolean near = form.isShort(today);
        try {
            return Respond.write(
                    errors,
                    () -> {
                        sessions.schedule(session.id(), form.toSchedule(), form.getVersion(), actor);
                        Flash.success(redirect, "session.flash.scheduled");
                        return SessionController.address(session.id());
                    },
                    () -> page(session, near, null, null, model),
                    () -> page(session, near, conflict(form, session), null, model));
        } catch (SessionMoveRefused late) {
            return Respond.conflict(page(session, near, null, late.state(), model));
        }
    }

    private static Conflict conflict(SessionScheduleForm mine, SessionSummary session) {
        return Conflict.between(mine, SessionScheduleForm.of(session), "session.form", SessionScheduleForm.FIELDS);
    }

    private static String page(
            SessionSummary session,
            boolean shortNotice,
            @Nullable Conflict conflict,
            @Nullable SessionState moved,
            Model model) {
        model.addAttribute("page", new SessionPages.SchedulePage(session, shortNotice, conflict, moved));
        return "session/schedule";
    }
}
