package vn.doithoai.planlink;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Linking a line of a plan to data, with a form for each kind. */
@Controller
@RequestMapping(PlanLinkAddress.PATH)
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("plans")
class PlanLinkFormController {

    private final PlanLinks links;
    private final PlanLinkPage pages;
    private final PlanLinkChoices choices;

    PlanLinkFormController(PlanLinks links, PlanLinkPage pages, PlanLinkChoices choices) {
        this.links = links;
        this.pages = pages;
        this.choices = choices;
    }

    /**
     * A form that was sent.
     *
     * @param name of the property by which the form is known, where mistakes of the whole are told
     * @param written name of the check box
     */
    private record Sent(
            PlanLines.Whole plan,
            UUID item,
            String name,
            String written,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {}

    @PostMapping("/groups")
    ModelAndView group(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("groupForm") GroupLinkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PlanLines.Whole plan = pages.plan(id, item, actor);
        form.check(choices.groups(), errors);
        Sent sent = new Sent(plan, item, "group", "groupWritten", errors, model, redirect, actor);
        return write(sent, form::toData, form.isGroupWritten());
    }

    @PostMapping("/sessions")
    ModelAndView session(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("sessionForm") SessionLinkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PlanLines.Whole plan = pages.plan(id, item, actor);
        form.check(choices.sessions(plan.paper().details().year(), actor), errors);
        Sent sent = new Sent(plan, item, "session", "sessionWritten", errors, model, redirect, actor);
        return write(sent, form::toData, form.isSessionWritten());
    }

    @PostMapping("/assignments")
    ModelAndView assignment(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("assignmentForm") AssignmentLinkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PlanLines.Whole plan = pages.plan(id, item, actor);
        PersonChoices officers = choices.persons(form.getOfficer());
        form.check(choices.units(), officers, errors);
        Sent sent = new Sent(plan, item, "task", "taskWritten", errors, model, redirect, actor);
        return write(sent, () -> form.toData(officers), form.isTaskWritten());
    }

    @PostMapping("/topics")
    ModelAndView topic(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("topicForm") TopicLinkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PlanLines.Whole plan = pages.plan(id, item, actor);
        form.check(choices.fields(), errors);
        Sent sent = new Sent(plan, item, "field", "fieldWritten", errors, model, redirect, actor);
        return write(sent, form::toData, form.isFieldWritten());
    }

    @PostMapping("/chairs")
    ModelAndView chair(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("chairForm") ChairLinkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PlanLines.Whole plan = pages.plan(id, item, actor);
        PersonChoices persons = choices.persons(form.getPerson());
        form.check(persons, errors);
        Sent sent = new Sent(plan, item, "person", "personWritten", errors, model, redirect, actor);
        return write(sent, () -> form.toData(persons), form.isPersonWritten());
    }

    private ModelAndView write(Sent sent, Supplier<LinkedData> data, boolean written) {
        Supplier<String> again = () -> pages.show(sent.plan(), sent.item(), sent.name(), sent.actor(), sent.model());
        try {
            return Respond.write(
                    sent.errors(),
                    () -> {
                        links.add(sent.plan().paper().id(), sent.item(), data.get(), written, sent.actor());
                        Flash.success(
                                sent.redirect(), written ? "planlink.flash.addedWritten" : "planlink.flash.added");
                        return PlanLinkAddress.of(sent.plan().paper().id(), sent.item());
                    },
                    again);
        } catch (PlanLinks.LinksFull full) {
            sent.errors().rejectValue(sent.name(), "Full");
        } catch (PlanLines.LineFull full) {
            sent.errors().rejectValue(sent.written(), "LineFull");
        } catch (PaperMoveRefused notADraft) {
            return Respond.conflict(
                    pages.show(sent.plan(), sent.item(), sent.name(), notADraft.state(), sent.actor(), sent.model()));
        }
        return Respond.invalid(again.get());
    }
}
