package vn.doithoai.invitation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.notice.NoticeIncomplete;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Recording that invitations were handed over, or that people were told by telephone (ghi đã chuyển giấy mời). */
@Controller
@RequestMapping(InvitationAddress.PATH + "/deliveries")
@RequiresPermission(Permission.INVITATION_EDIT)
@HelpTopic("invitations")
class TellController {

    /** An e-mail is recorded by being sent. */
    private static final DeliveryChannel[] BY_PEOPLE = Arrays.stream(DeliveryChannel.values())
            .filter(way -> way != DeliveryChannel.EMAIL)
            .toArray(DeliveryChannel[]::new);

    private final DialogueSessions sessions;
    private final Invitations invitations;
    private final InvitationTellings tellings;
    private final Clock clock;

    TellController(DialogueSessions sessions, Invitations invitations, InvitationTellings tellings, Clock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** @param state who are to be told: those never told, those to be told again, or those who haven't answered */
    @GetMapping("/new")
    String blank(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "NOT_SENT") InvitationState state,
            Actor actor,
            Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        List<InvitationSummary> present = invitations.ofSession(session, InvitationFilter.in(state));
        model.addAttribute("form", TellForm.of(present, LocalDate.now(clock)));
        return page(session, state, present, model);
    }

    @PostMapping
    ModelAndView tell(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "NOT_SENT") InvitationState state,
            @Valid @ModelAttribute("form") TellForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        List<InvitationSummary> present = invitations.ofSession(session, InvitationFilter.in(state));
        form.check(LocalDate.now(clock), errors);
        try {
            return Respond.write(
                    errors,
                    () -> {
                        int told = tellings.tell(
                                session.id(), form.ids(), form.getChannel(), form.getDay(), form.getNote(), actor);
                        Flash.success(redirect, "invitation.flash.told", told);
                        return InvitationAddress.of(session.id());
                    },
                    () -> page(session, state, present, model));
        } catch (NoticeIncomplete open) {
            return Respond.conflict(page(session, state, present, model));
        }
    }

    private static String page(
            SessionSummary session, InvitationState state, List<InvitationSummary> present, Model model) {
        boolean known = NoticeFacts.missing(session).isEmpty();
        model.addAttribute(
                "page",
                new InvitationPages.TellPage(
                        session,
                        state,
                        present,
                        Option.ofEnum(BY_PEOPLE, "invitation.channel"),
                        present.stream()
                                .map(invitation ->
                                        new Option(invitation.id().value().toString(), invitation.addressee()))
                                .toList(),
                        known ? NoticeFacts.of(session).told() : "",
                        known));
        return "invitation/telling";
    }
}
