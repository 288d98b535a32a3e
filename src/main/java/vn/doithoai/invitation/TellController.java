package vn.doithoai.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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
import vn.doithoai.notice.NoticeIncomplete;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Listing;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Recording that invitations were handed over, or that people were told by telephone (ghi đã chuyển giấy mời). */
@Controller
@RequestMapping(InvitationAddress.PATH + "/deliveries")
@RequiresPermission(Permission.INVITATION_EDIT)
@HelpTopic("invitations")
class TellController {

    private static final String PAGE = "invitation/telling";

    private final TellDesk desk;
    private final InvitationTellings tellings;
    private final Clock clock;

    TellController(TellDesk desk, InvitationTellings tellings, Clock clock) {
        this.desk = desk;
        this.tellings = tellings;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(
            @PathVariable UUID id,
            @ModelAttribute("list") TellListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        SessionSummary session = desk.session(id, actor);
        Listing<InvitationSummary> listing = desk.listing(session, list, request, actor);
        model.addAttribute("form", TellForm.of(listing, LocalDate.now(clock)));
        model.addAttribute("page", desk.page(session, list, listing, Set.of()));
        return PAGE;
    }

    @PostMapping
    ModelAndView tell(
            @PathVariable UUID id,
            @ModelAttribute("list") TellListRequest list,
            BindingResult mistakes,
            @Valid @ModelAttribute("form") TellForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        Listing<InvitationSummary> listing = desk.listing(session, list, request, actor);
        form.check(LocalDate.now(clock), listing.total(), errors);
        try {
            return Respond.write(
                    errors,
                    () -> {
                        int told = tellings.tell(
                                session.id(),
                                form.isEverybody() ? desk.everybody(session, list) : form.ids(),
                                form.getChannel(),
                                form.getDay(),
                                form.getNote(),
                                actor);
                        Flash.success(redirect, "invitation.flash.told", told);
                        return form.isEverybody()
                                ? InvitationAddress.of(session.id())
                                : desk.next(session, list, listing, actor);
                    },
                    () -> again(session, list, listing, form, model));
        } catch (NoticeIncomplete open) {
            return Respond.conflict(again(session, list, listing, form, model));
        }
    }

    private String again(
            SessionSummary session,
            TellListRequest list,
            Listing<InvitationSummary> listing,
            TellForm form,
            Model model) {
        model.addAttribute("page", desk.page(session, list, listing, Set.copyOf(form.ids())));
        return PAGE;
    }
}
