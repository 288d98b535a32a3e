package vn.doithoai.announcement;

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
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** An organisation's page: that its members were called, and how many come (đoàn thể xác nhận). */
@Controller
@RequestMapping(AnnouncementAddress.PATH + "/organisations/{unit}")
@RequiresPermission({Permission.NOTICE_EDIT, Permission.ANNOUNCEMENT_ORGANISATION})
@HelpTopic("announcements")
class OrganisationTellingController {

    private final DialogueSessions sessions;
    private final Announcements announcements;
    private final AnnouncementDesk desk;

    OrganisationTellingController(DialogueSessions sessions, Announcements announcements, AnnouncementDesk desk) {
        this.sessions = sessions;
        this.announcements = announcements;
        this.desk = desk;
    }

    @GetMapping
    @RequiresPermission({Permission.NOTICE_VIEW, Permission.ANNOUNCEMENT_ORGANISATION})
    String show(@PathVariable UUID id, @PathVariable UUID unit, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        Audience audience = announcements.organisation(unit, actor);
        model.addAttribute("form", stored(session, audience, actor));
        return page(session, audience, null, false, actor, model);
    }

    @PostMapping
    ModelAndView tell(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @Valid @ModelAttribute("form") OrganisationTellingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        Audience audience = announcements.organisation(unit, actor);
        TellingRules rules = desk.rules(session, audience, actor);
        form.check(rules, errors);
        return Respond.write(
                errors,
                () -> {
                    announcements.tell(session.id(), audience, form.toTelling(rules), form.getVersion(), actor);
                    Flash.success(redirect, "announcement.flash.told");
                    return rules.onBehalf()
                            ? AnnouncementAddress.of(session.id()) + "#audience-" + unit
                            : AnnouncementAddress.of(session.id(), audience);
                },
                () -> page(session, audience, null, false, actor, model),
                () -> page(
                        session,
                        audience,
                        Conflict.between(
                                form,
                                stored(session, audience, actor),
                                "announcement.form",
                                OrganisationTellingForm.FIELDS),
                        true,
                        actor,
                        model));
    }

    private OrganisationTellingForm stored(SessionSummary session, Audience audience, Actor actor) {
        List<AnnouncementSummary> told = announcements.told(session, audience, actor);
        return OrganisationTellingForm.of(told.isEmpty() ? null : told.get(0), desk.today());
    }

    private String page(
            SessionSummary session,
            Audience audience,
            @Nullable Conflict conflict,
            boolean moved,
            Actor actor,
            Model model) {
        model.addAttribute("page", desk.telling(session, audience, conflict, moved, actor));
        return "announcement/organisation";
    }
}
