package vn.doithoai.attendance;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** The door of the hall (điểm danh): find people, check them in, note who wants to speak, take back a mistake. */
@Controller
@RequestMapping(AttendanceAddress.PATH)
@RequiresPermission(Permission.ATTENDANCE_RECORD)
@HelpTopic("attendance")
class DoorController {

    private static final String PERSON = "/people/{attendance}";

    private final DialogueSessions sessions;
    private final Attendances attendances;
    private final SpeakingRequests speaking;
    private final DoorDesk desk;

    DoorController(DialogueSessions sessions, Attendances attendances, SpeakingRequests speaking, DoorDesk desk) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.speaking = speaking;
        this.desk = desk;
    }

    /** What of the address can't be read is left out. */
    @GetMapping
    @RequiresPermission({Permission.ATTENDANCE_VIEW, Permission.ATTENDANCE_RECORD})
    String show(
            @PathVariable UUID id,
            @ModelAttribute("door") DoorRequest door,
            BindingResult unreadable,
            Actor actor,
            Model model) {
        model.addAttribute("form", new WalkInForm());
        model.addAttribute("page", desk.page(sessions.find(new SessionId(id), actor), door, actor));
        return "attendance/door";
    }

    @PostMapping("/invitations/{invitation}/arrival")
    ModelAndView checkIn(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @ModelAttribute("door") DoorRequest door,
            BindingResult unreadable,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(id, door, redirect, actor, () -> {
            CheckIn result =
                    attendances.checkIn(new SessionId(id), new InvitationId(invitation), door.getDoor(), actor);
            tell(result, redirect);
            return null;
        });
    }

    private static void tell(CheckIn result, RedirectAttributes redirect) {
        Attendee person = result.attendee();
        String came = Objects.requireNonNullElse(person.came(), "");
        String by = Objects.requireNonNullElse(person.recordedBy(), "");
        if (result.fresh()) {
            Flash.success(redirect, "attendance.flash.checkedIn", person.name());
        } else if (person.door() == null) {
            Flash.warning(redirect, "attendance.flash.already", person.name(), came, by);
        } else {
            Flash.warning(redirect, "attendance.flash.alreadyAt", person.name(), came, by, person.door());
        }
    }

    @PostMapping(PERSON + "/reversal")
    ModelAndView undo(
            @PathVariable UUID id,
            @PathVariable UUID attendance,
            @ModelAttribute("door") DoorRequest door,
            BindingResult unreadable,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(
                id,
                door,
                redirect,
                actor,
                () -> attendances.undo(new SessionId(id), new AttendanceId(attendance), actor)
                        ? "attendance.flash.undone"
                        : "");
    }

    @PostMapping(PERSON + "/departure")
    ModelAndView leave(
            @PathVariable UUID id,
            @PathVariable UUID attendance,
            @ModelAttribute("door") DoorRequest door,
            BindingResult unreadable,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(
                id,
                door,
                redirect,
                actor,
                () -> attendances.leave(new SessionId(id), new AttendanceId(attendance), actor)
                        ? "attendance.flash.left"
                        : "");
    }

    @PostMapping(PERSON + "/return")
    ModelAndView comeBack(
            @PathVariable UUID id,
            @PathVariable UUID attendance,
            @ModelAttribute("door") DoorRequest door,
            BindingResult unreadable,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(
                id,
                door,
                redirect,
                actor,
                () -> attendances.comeBack(new SessionId(id), new AttendanceId(attendance), actor)
                        ? "attendance.flash.back"
                        : "");
    }

    @PostMapping(PERSON + "/speaking-request")
    ModelAndView speak(
            @PathVariable UUID id,
            @PathVariable UUID attendance,
            @ModelAttribute("door") DoorRequest door,
            BindingResult unreadable,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(id, door, redirect, actor, () -> {
            SessionSummary session = sessions.find(new SessionId(id), actor);
            Attendee person = attendances.inHall(session, new AttendanceId(attendance), actor);
            var requested = speaking.request(session.id(), new AttendanceId(attendance), actor);
            String code = requested.fresh() ? "attendance.flash.speaking" : "attendance.flash.speakingAlready";
            Flash.success(redirect, code, person.name(), requested.number());
            return null;
        });
    }

    @PostMapping(PERSON + "/speaking-request/withdrawal")
    ModelAndView keepSilent(
            @PathVariable UUID id,
            @PathVariable UUID attendance,
            @ModelAttribute("door") DoorRequest door,
            BindingResult unreadable,
            RedirectAttributes redirect,
            Actor actor) {
        return answer(id, door, redirect, actor, () -> {
            SessionSummary session = sessions.find(new SessionId(id), actor);
            attendances.inHall(session, new AttendanceId(attendance), actor);
            return speaking.withdraw(session.id(), new AttendanceId(attendance), actor)
                    ? "attendance.flash.silent"
                    : "";
        });
    }

    /**
     * Goes back to the door, which shows how things are now.
     *
     * @param act tells what to say: the code of a sentence, empty when somebody had done it before, null when it is said
     */
    private ModelAndView answer(
            UUID id, DoorRequest door, RedirectAttributes redirect, Actor actor, Supplier<@Nullable String> act) {
        SessionId session = new SessionId(id);
        sessions.find(session, actor);
        try {
            String said = act.get();
            if (said != null && said.isEmpty()) {
                Flash.notice(redirect, "attendance.flash.before");
            } else if (said != null) {
                Flash.success(redirect, said);
            }
        } catch (DoorClosed closed) {
            Flash.warning(redirect, "attendance.flash.closed");
        } catch (StaleVersion gone) {
            Flash.warning(redirect, "attendance.flash.gone");
        }
        return Respond.redirect(door.back(session));
    }
}
