package vn.doithoai.nomination;

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
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** The office decides on somebody named (xét người được cử): who it is in the directory, and whether to invite. */
@Controller
@RequestMapping(NominationAddress.QUOTA + "/nominees/{nominee}")
@RequiresPermission(Permission.INVITATION_EDIT)
@HelpTopic("nominations")
class NomineeController {

    private final NomineeInvitations invitations;
    private final NominationDesk desk;

    NomineeController(NomineeInvitations invitations, NominationDesk desk) {
        this.invitations = invitations;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID quota, @PathVariable UUID nominee, Actor actor, Model model) {
        Place place = place(id, quota, nominee, actor);
        return page(place, identity(place), new RefusalForm(), false, model);
    }

    @PostMapping("/invitation")
    ModelAndView invite(
            @PathVariable UUID id,
            @PathVariable UUID quota,
            @PathVariable UUID nominee,
            @Valid @ModelAttribute("form") IdentityForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        Place place = place(id, quota, nominee, actor);
        PersonChoices choices = desk.choices(form.getPerson());
        form.check(desk.identities(place.quota(), place.nominee()), choices, errors);
        return Respond.write(
                errors,
                () -> {
                    invitations.invite(place.session().id(), place.nominee().id(), form.meant(choices), actor);
                    return done("nomination.flash.invited", place, redirect);
                },
                () -> page(place, form, new RefusalForm(), false, model),
                () -> page(place(id, quota, nominee, actor), form, new RefusalForm(), true, model));
    }

    @PostMapping("/refusal")
    ModelAndView refuse(
            @PathVariable UUID id,
            @PathVariable UUID quota,
            @PathVariable UUID nominee,
            @Valid @ModelAttribute("refusal") RefusalForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            Actor actor) {
        Place place = place(id, quota, nominee, actor);
        return Respond.write(
                errors,
                () -> {
                    invitations.refuse(place.session().id(), place.nominee().id(), form.getReason(), actor);
                    return done("nomination.flash.refused", place, redirect);
                },
                () -> page(place, identity(place), form, false, model),
                () -> page(place(id, quota, nominee, actor), identity(place), form, true, model));
    }

    private static String done(String flash, Place place, RedirectAttributes redirect) {
        Flash.success(redirect, flash, place.nominee().details().fullName());
        return NominationAddress.of(place.session().id(), place.quota().id());
    }

    private IdentityForm identity(Place place) {
        return IdentityForm.of(desk.identities(place.quota(), place.nominee()).size() == 2);
    }

    private Place place(UUID id, UUID quota, UUID nominee, Actor actor) {
        SessionSummary session = desk.session(id, actor);
        QuotaSummary found = desk.quota(session, quota, actor);
        return new Place(session, found, desk.nominee(found, nominee));
    }

    private String page(Place place, IdentityForm form, RefusalForm refusal, boolean moved, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "page", desk.nominee(place.session(), place.quota(), place.nominee(), form.getPerson(), moved));
        return "nomination/nominee";
    }

    /** What the address names. */
    private record Place(SessionSummary session, QuotaSummary quota, NomineeSummary nominee) {}
}
