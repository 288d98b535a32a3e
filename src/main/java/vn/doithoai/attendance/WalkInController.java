package vn.doithoai.attendance;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Somebody comes without an invitation (khách không có giấy mời). */
@Controller
@RequiresPermission(Permission.ATTENDANCE_RECORD)
@HelpTopic("attendance")
class WalkInController {

    private final DialogueSessions sessions;
    private final Attendances attendances;
    private final DoorDesk desk;

    WalkInController(DialogueSessions sessions, Attendances attendances, DoorDesk desk) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.desk = desk;
    }

    @PostMapping(AttendanceAddress.PATH + "/walk-ins")
    ModelAndView create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WalkInForm form,
            BindingResult errors,
            @ModelAttribute("door") DoorRequest door,
            BindingResult unreadable,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        if (attendances.door(session) != DoorState.OPEN) {
            Flash.warning(redirect, "attendance.flash.closed");
            return Respond.redirect(door.back(session.id()));
        }
        AttendancePages.DoorPage page = desk.page(session, door, actor);
        form.check(page.villages(), errors);
        return Respond.write(
                errors,
                () -> {
                    Integer number = attendances.walkIn(session.id(), form.toWalkIn(), door.getDoor(), actor);
                    if (number == null) {
                        Flash.success(redirect, "attendance.flash.checkedIn", form.getName());
                    } else {
                        Flash.success(redirect, "attendance.flash.speaking", form.getName(), number);
                    }
                    return door.back(session.id());
                },
                () -> {
                    model.addAttribute("page", page);
                    return "attendance/door";
                });
    }
}
