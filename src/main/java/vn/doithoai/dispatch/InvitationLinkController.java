package vn.doithoai.dispatch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.calendar.CalendarEntry;
import vn.doithoai.invitation.InvitationAnswer;
import vn.doithoai.invitation.InvitationAnswers;
import vn.doithoai.invitation.ReplyForm;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.throttle.Buckets;
import vn.doithoai.throttle.ClientAddress;
import vn.doithoai.web.ActorSource;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.Everyone;
import vn.doithoai.web.Option;
import vn.doithoai.web.Respond;

/**
 * The page that the code on a letter opens (trang của khách mời), without an account. A code that opens nothing is answered
 * like any unknown address. Staff of the door who scan it are sent on to the door, with the person chosen.
 */
@Controller
@Everyone
class InvitationLinkController {

    private static final String PAGE = "dispatch/guest";

    private final GuestPages pages;
    private final InvitationAnswers answers;
    private final InvitationLinkLimits limits;
    private final ActorSource actors;

    InvitationLinkController(
            GuestPages pages, InvitationAnswers answers, InvitationLinkLimits limits, ActorSource actors) {
        this.pages = pages;
        this.answers = answers;
        this.limits = limits;
        this.actors = actors;
    }

    @GetMapping(PublicAddress.INVITATION + "/{token}")
    @Nullable
    ModelAndView show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        GuestPage page = pages.open(token).orElse(null);
        if (page == null) {
            Buckets.Refusal refusal = limits.take(ClientAddress.of(request)).orElse(null);
            if (refusal == null) {
                throw unknown();
            }
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
            response.sendError(429);
            return null;
        }
        Actor actor = actors.currentActor(request);
        if (actor != null && actor.may(Permission.ATTENDANCE_RECORD)) {
            return Respond.redirect("/desk/sessions/" + page.session().id().value() + "/attendance?invitation="
                    + page.guest().id().value());
        }
        model.addAttribute("form", ReplyForm.of(page.guest()));
        return new ModelAndView(view(page, model));
    }

    /** The token is a field of the form, so that it stands in no record of what was sent. */
    @PostMapping(PublicAddress.INVITATION)
    ModelAndView answer(
            @RequestParam(required = false) @Nullable String token,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Model model) {
        GuestPage page = pages.open(token).orElseThrow(InvitationLinkController::unknown);
        if (!page.isAnswerable()) {
            return Respond.conflict(view(page, model));
        }
        form.check(errors);
        return Respond.write(
                errors,
                () -> {
                    answers.answerByLink(
                            page.guest().id(),
                            form.toReply(),
                            page.round().facts().day());
                    return PublicAddress.INVITATION + "/" + page.token();
                },
                () -> view(page, model));
    }

    @GetMapping(PublicAddress.INVITATION + "/{token}/lich.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) throws IOException {
        GuestPage page = pages.open(token).orElseThrow(InvitationLinkController::unknown);
        byte[] file = pages.calendar(page);
        return Attachment.of("Hội nghị đối thoại.ics", CalendarEntry.MEDIA_TYPE, out -> out.write(file));
    }

    private static NotFound unknown() {
        return new NotFound("what a code opens");
    }

    private static String view(GuestPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("answers", Option.ofEnum(InvitationAnswer.values(), "dispatch.guest.answer"));
        return PAGE;
    }
}
