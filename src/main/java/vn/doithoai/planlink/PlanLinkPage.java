package vn.doithoai.planlink;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.MarkedText;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperState;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.Option;

/** Puts the page of a line's links together, around the one form that was sent, if any. */
@Component
class PlanLinkPage {

    private final PlanLines lines;
    private final PlanLinks links;
    private final PlanLinkChoices choices;

    PlanLinkPage(PlanLines lines, PlanLinks links, PlanLinkChoices choices) {
        this.lines = lines;
        this.links = links;
        this.choices = choices;
    }

    /** @throws vn.doithoai.shared.NotFound also when the line belongs to another plan, or was removed */
    PlanLines.Whole plan(UUID id, UUID item, Actor actor) {
        PlanLines.Whole plan = lines.whole(new PaperId(id), actor);
        plan.item(item);
        return plan;
    }

    String show(PlanLines.Whole plan, UUID item, @Nullable String open, Actor actor, Model model) {
        return show(plan, item, open, null, actor, model);
    }

    /** The line had no room for the sentence. */
    String full(PlanLines.Whole plan, UUID item, Actor actor, Model model) {
        model.addAttribute("full", true);
        return show(plan, item, null, null, actor, model);
    }

    /**
     * @param open the form that is shown open
     * @param moved where the paper stands when it is no draft any more
     */
    String show(
            PlanLines.Whole plan,
            UUID item,
            @Nullable String open,
            @Nullable PaperState moved,
            Actor actor,
            Model model) {
        form("groupForm", GroupLinkForm::new, model);
        form("sessionForm", SessionLinkForm::new, model);
        AssignmentLinkForm work = form("assignmentForm", AssignmentLinkForm::new, model);
        form("topicForm", TopicLinkForm::new, model);
        ChairLinkForm chair = form("chairForm", ChairLinkForm::new, model);
        var offered = new PlanLinkPages.Choices(
                choices.groups(),
                choices.sessions(plan.paper().details().year(), actor),
                choices.units(),
                choices.fields(),
                choices.officials(),
                Option.ofEnum(LinkedData.ChairRole.values(), "planlink.form.role"),
                toTick(work.getOfficer()),
                toTick(chair.getPerson()));
        PlanLines.Item line = plan.item(item);
        List<PlanLinkSummary> own = links.ofPlan(plan.paper().id(), actor).stream()
                .filter(link -> link.item().equals(item))
                .toList();
        model.addAttribute(
                "page",
                new PlanLinkPages.LinksPage(
                        plan.paper(),
                        line,
                        MarkedText.plain(line.text()),
                        own,
                        offered,
                        open,
                        model.containsAttribute("full"),
                        moved));
        return "planlink/links";
    }

    private List<Option> toTick(@Nullable String typed) {
        return typed == null ? List.of() : choices.persons(typed).toTick(typed);
    }

    @SuppressWarnings("unchecked")
    private static <T> T form(String name, Supplier<T> blank, Model model) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, blank.get());
        }
        return (T) Objects.requireNonNull(model.getAttribute(name));
    }
}
