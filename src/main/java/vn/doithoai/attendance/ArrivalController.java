package vn.doithoai.attendance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** The door's script: whom it must be able to find without a network, and what it kept meanwhile. */
@Controller
@RequestMapping(AttendanceAddress.PATH)
@RequiresPermission(Permission.ATTENDANCE_RECORD)
@HelpTopic("attendance")
class ArrivalController {

    private static final int PORTION = 250;

    private final DialogueSessions sessions;
    private final AttendanceRegister register;
    private final Arrivals arrivals;

    ArrivalController(DialogueSessions sessions, AttendanceRegister register, Arrivals arrivals) {
        this.sessions = sessions;
        this.register = register;
        this.arrivals = arrivals;
    }

    @GetMapping("/people")
    String people(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
        int portion = Math.min(1000, Math.max(1, page));
        model.addAttribute(
                "page",
                new AttendancePages.PeoplePage(
                        register.awaited(sessions.find(new SessionId(id), actor), portion, PORTION)));
        return "attendance/people";
    }

    /** Goes without a form key: each arrival has an id of its own. */
    @PostMapping("/arrivals")
    ModelAndView record(
            @PathVariable UUID id,
            @ModelAttribute("arrivals") ArrivalsForm form,
            BindingResult errors,
            Model model,
            Actor actor) {
        Optional<List<Arrivals.Arrival>> sent = errors.hasErrors() ? Optional.empty() : form.read();
        if (sent.isEmpty()) {
            sessions.find(new SessionId(id), actor);
            model.addAttribute("page", new AttendancePages.ArrivalsPage(List.of()));
            return Respond.invalid("attendance/arrivals");
        }
        var answers = arrivals.record(new SessionId(id), sent.get(), form.getDoor(), actor).entrySet().stream()
                .map(answer ->
                        new AttendancePages.ArrivalsPage.Answer(answer.getKey().toString(), answer.getValue()))
                .toList();
        model.addAttribute("page", new AttendancePages.ArrivalsPage(answers));
        return new ModelAndView("attendance/arrivals");
    }
}
