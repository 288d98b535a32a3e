package vn.doithoai.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
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

/** Dialogue sessions (hội nghị đối thoại): list, page, forms of what they are about. */
@Controller
@RequestMapping(SessionController.PATH)
@RequiresPermission(Permission.SESSION_VIEW)
@HelpTopic("sessions")
class SessionController {

    static final String PATH = "/desk/sessions";

    private final DialogueSessions sessions;
    private final SessionChoices choices;
    private final List<SessionPlaces> places;
    private final History history;

    SessionController(DialogueSessions sessions, SessionChoices choices, List<SessionPlaces> places, History history) {
        this.sessions = sessions;
        this.choices = choices;
        this.places = places;
        this.history = history;
    }

    @GetMapping
    String index(
            @ModelAttribute("list") SessionListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(page -> sessions.search(list.toFilter(), page, actor), list.order(), request);
        model.addAttribute(
                "page",
                new SessionPages.IndexPage(
                        listing, choices.states(), choices.allClusters(), actor.may(Permission.SESSION_SCHEDULE)));
        return "session/index";
    }

    @GetMapping("/new")
    @RequiresPermission(Permission.SESSION_SCHEDULE)
    String blank(Model model) {
        model.addAttribute("form", ForeseenSessionForm.blank(choices.today().getYear()));
        return form(null, false, null, null, model);
    }

    @PostMapping
    @RequiresPermission(Permission.SESSION_SCHEDULE)
    ModelAndView create(
            @Valid @ModelAttribute("form") ForeseenSessionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        form.check(choices.today(), errors);
        return Respond.write(
                errors,
                () -> {
                    SessionId id = sessions.foresee(
                            form.getDetails().toDetails(), form.getSchedule().toSchedule(), actor);
                    Flash.success(redirect, "session.flash.foreseen");
                    return address(id);
                },
                () -> form(null, form.getSchedule().isShort(choices.today()), null, null, model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        List<SessionStep> steps = sessions.steps(session.id(), actor);
        LocalDate day = session.schedule().day();
        boolean stopped = session.state() == SessionState.POSTPONED || session.state() == SessionState.CANCELLED;
        model.addAttribute(
                "page",
                new SessionPages.ShowPage(
                        session,
                        allowed(session.state(), actor),
                        steps,
                        stopped ? steps.get(0).note() : null,
                        day == null || stopped ? null : SessionClocks.resultDue(day),
                        places.stream()
                                .flatMap(place -> place.of(session, actor).stream())
                                .toList(),
                        history.of("session", id).stream()
                                .filter(entry -> entry.action().endsWith(".changed"))
                                .toList()));
        return "session/show";
    }

    private static SessionPages.Allowed allowed(SessionState state, Actor actor) {
        boolean office = actor.may(Permission.SESSION_SCHEDULE);
        return new SessionPages.Allowed(
                office && state.isEditable(),
                office && state.isSchedulable(),
                office && state.canBecome(SessionState.POSTPONED),
                actor.may(Permission.SESSION_CANCEL) && state.canBecome(SessionState.CANCELLED));
    }

    @GetMapping("/{id}/edit")
    @RequiresPermission(Permission.SESSION_SCHEDULE)
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        model.addAttribute("form", SessionForm.of(session));
        return form(session, false, null, session.state().isEditable() ? null : session.state(), model);
    }

    @PostMapping("/{id}")
    @RequiresPermission(Permission.SESSION_SCHEDULE)
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        form.check(errors);
        try {
            return Respond.write(
                    errors,
                    () -> {
                        sessions.change(session.id(), form.toDetails(), form.getVersion(), actor);
                        Flash.success(redirect, "session.flash.changed");
                        return address(session.id());
                    },
                    () -> form(session, false, null, null, model),
                    () -> form(session, false, conflict(form, session), null, model));
        } catch (SessionMoveRefused late) {
            return Respond.conflict(form(session, false, null, late.state(), model));
        }
    }

    static String address(SessionId id) {
        return PATH + "/" + id.value();
    }

    private Conflict conflict(SessionForm mine, SessionSummary session) {
        return Conflict.between(mine, SessionForm.of(session), "session.form", SessionForm.FIELDS)
                .withChoices("cluster", choices.clusters(session));
    }

    private String form(
            @Nullable SessionSummary session,
            boolean shortNotice,
            @Nullable Conflict conflict,
            @Nullable SessionState moved,
            Model model) {
        model.addAttribute(
                "page",
                new SessionPages.FormPage(
                        session,
                        choices.kinds(),
                        choices.modes(),
                        choices.clusters(session),
                        shortNotice,
                        conflict,
                        moved));
        return "session/form";
    }
}
