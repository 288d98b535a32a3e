package vn.doithoai.invitation;

import jakarta.validation.Valid;
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
import vn.doithoai.person.PersonChoices;
import vn.doithoai.person.Persons;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** One invited person (khách mời): inviting, how the letter calls the person, the answer, uninviting. */
@Controller
@RequestMapping(InvitationAddress.PATH)
@RequiresPermission(Permission.INVITATION_EDIT)
@HelpTopic("invitations")
class GuestController {

    private final Invitations invitations;
    private final InvitationAnswers answers;
    private final Persons persons;
    private final InvitationDesk desk;

    GuestController(Invitations invitations, InvitationAnswers answers, Persons persons, InvitationDesk desk) {
        this.invitations = invitations;
        this.answers = answers;
        this.persons = persons;
        this.desk = desk;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, Actor actor, Model model) {
        GuestForm form = new GuestForm();
        model.addAttribute("form", form);
        return add(desk.session(id, actor), form, persons.choices(null, null), model);
    }

    @PostMapping
    ModelAndView invite(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GuestForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        PersonChoices choices = persons.choices(form.getPerson(), null);
        form.check(choices, errors);
        return Respond.write(
                errors,
                () -> {
                    boolean added = invitations.invite(session.id(), form.meant(choices), null, actor);
                    Flash.success(redirect, added ? "invitation.flash.added" : "invitation.flash.known", 1);
                    return InvitationAddress.of(session.id());
                },
                () -> add(session, form, choices, model));
    }

    private static String add(SessionSummary session, GuestForm form, PersonChoices choices, Model model) {
        model.addAttribute(
                "page", new InvitationPages.PersonPage(session, choices.options(), choices.toTick(form.getPerson())));
        return "invitation/person";
    }

    @GetMapping("/{invitation}")
    @RequiresPermission(Permission.INVITATION_VIEW)
    String show(@PathVariable UUID id, @PathVariable UUID invitation, Actor actor, Model model) {
        SessionSummary session = desk.session(id, actor);
        InvitationSummary found = invitations.find(session, new InvitationId(invitation));
        return page(
                session,
                found,
                ReplyForm.of(found),
                AddresseeForm.of(found),
                new UninvitingForm(),
                false,
                actor,
                model);
    }

    @PostMapping("/{invitation}/reply")
    ModelAndView reply(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @Valid @ModelAttribute("reply") ReplyForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        InvitationSummary found = invitations.find(session, new InvitationId(invitation));
        form.check(errors);
        return Respond.write(
                errors,
                () -> {
                    answers.answer(session.id(), found.id(), form.toReply(), form.getVersion(), actor);
                    Flash.success(redirect, "invitation.flash.answered");
                    return InvitationAddress.of(session.id(), found.id());
                },
                () -> page(session, found, form, AddresseeForm.of(found), new UninvitingForm(), false, actor, model),
                () -> page(session, found, form, AddresseeForm.of(found), new UninvitingForm(), true, actor, model));
    }

    @PostMapping("/{invitation}/addressee")
    ModelAndView call(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @Valid @ModelAttribute("addressee") AddresseeForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        InvitationSummary found = invitations.find(session, new InvitationId(invitation));
        return Respond.write(
                errors,
                () -> {
                    invitations.call(session.id(), found.id(), form.getAddressee(), form.getVersion(), actor);
                    Flash.success(redirect, "invitation.flash.called");
                    return InvitationAddress.of(session.id(), found.id());
                },
                () -> page(session, found, ReplyForm.of(found), form, new UninvitingForm(), false, actor, model),
                () -> page(session, found, ReplyForm.of(found), form, new UninvitingForm(), true, actor, model));
    }

    @PostMapping("/{invitation}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @Valid @ModelAttribute("withdrawal") UninvitingForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        SessionSummary session = desk.session(id, actor);
        InvitationSummary found = invitations.find(session, new InvitationId(invitation));
        try {
            return Respond.write(
                    errors,
                    () -> {
                        invitations.withdraw(session.id(), found.id(), form.getReason(), found.version(), actor);
                        Flash.success(redirect, "invitation.flash.withdrawn", found.fullName());
                        return InvitationAddress.of(session.id());
                    },
                    () -> page(
                            session, found, ReplyForm.of(found), AddresseeForm.of(found), form, false, actor, model));
        } catch (StaleVersion late) {
            return Respond.conflict(
                    page(session, found, ReplyForm.of(found), AddresseeForm.of(found), form, true, actor, model));
        }
    }

    private String page(
            SessionSummary session,
            InvitationSummary invitation,
            ReplyForm reply,
            AddresseeForm addressee,
            UninvitingForm withdrawal,
            boolean moved,
            Actor actor,
            Model model) {
        model.addAttribute("reply", reply);
        model.addAttribute("addressee", addressee);
        model.addAttribute("withdrawal", withdrawal);
        model.addAttribute("page", desk.invitation(session, invitation, moved, actor));
        return "invitation/invitation";
    }
}
