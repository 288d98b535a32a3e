package vn.doithoai.plan;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperState;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Writing one section of a plan. Every button sends all that is typed to the same place. */
@Controller
@RequestMapping(PlanAddress.PATH + "/{id}/sections/{section}")
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("plans")
class PlanSectionController {

    private final PlanEditing editing;
    private final PlanDesk desk;
    private final PlanNotes notes;

    PlanSectionController(PlanEditing editing, PlanDesk desk, PlanNotes notes) {
        this.editing = editing;
        this.desk = desk;
        this.notes = notes;
    }

    /**
     * @param at the line to go on with
     * @param removed the line taken out just before
     */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestParam(required = false) @Nullable UUID at,
            @RequestParam(required = false) @Nullable UUID removed,
            Actor actor,
            Model model) {
        Opened opened = open(id, section, actor);
        if (!opened.plan().paper().state().isEditable()) {
            return "redirect:" + PaperAddress.of(new PaperId(id));
        }
        PlanSectionForm form = PlanSectionForm.of(opened.section());
        model.addAttribute("form", form);
        return page(opened, form, new Shown(at, opened.section().removedLine(removed), null, null), model);
    }

    @PostMapping
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable UUID section,
            @Valid @ModelAttribute("form") PlanSectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SectionView stored = desk.section(new PaperId(id), section, actor);
        form.check(!stored.isOpening(), errors);
        try {
            return Respond.write(
                    errors,
                    () -> written(new PaperId(id), section, form, redirect, actor),
                    () -> page(open(id, section, actor), form, Shown.NOTHING, model),
                    () -> {
                        Conflict conflict = conflict(form, stored);
                        return page(open(id, section, actor), form, new Shown(null, null, conflict, null), model);
                    });
        } catch (PlanEditing.SectionFull full) {
            errors.rejectValue("items", "Full");
            return Respond.invalid(page(open(id, section, actor), form, Shown.NOTHING, model));
        } catch (PlanLines.LineFull full) {
            errors.rejectValue("items", "LineFull");
            return Respond.invalid(page(open(id, section, actor), form, Shown.NOTHING, model));
        } catch (PaperMoveRefused notADraft) {
            Shown moved = new Shown(null, null, null, notADraft.state());
            return Respond.conflict(page(open(id, section, actor), form, moved, model));
        }
    }

    private String written(PaperId id, UUID section, PlanSectionForm form, RedirectAttributes redirect, Actor actor) {
        SectionEdit edit = form.toEdit();
        SectionEdit.Result result = editing.write(id, section, edit, form.getVersion(), actor);
        decide(id, form.takenOffer(), true, actor);
        decide(id, form.keptOffer(), false, actor);
        if (edit.act() == null && edit.restored() == null && !edit.typing()) {
            Flash.success(redirect, "plan.flash.sectionSaved");
        }
        UUID at = result.focus();
        return form.leadsToLinks() && at != null
                ? notes.linksOf(id, at)
                : PlanAddress.section(id, section) + query(result);
    }

    private void decide(PaperId id, @Nullable UUID offer, boolean taken, Actor actor) {
        if (offer != null) {
            notes.decide(id, offer, taken, actor);
        }
    }

    private static String query(SectionEdit.Result result) {
        List<String> parts = new ArrayList<>();
        if (result.focus() != null) {
            parts.add("at=" + result.focus());
        }
        if (result.removed() != null) {
            parts.add("removed=" + result.removed());
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private Opened open(UUID id, UUID section, Actor actor) {
        PlanDesk.Opened plan = desk.open(new PaperId(id), actor);
        return plan.sections().stream()
                .filter(each -> each.id().equals(section))
                .findFirst()
                .map(found -> new Opened(plan, found))
                .orElseThrow(() -> new NotFound("section " + section));
    }

    /** Line by line what only one of the two texts has; the form takes over the newer version. */
    private static Conflict conflict(PlanSectionForm mine, SectionView theirs) {
        SectionText stored = theirs.text();
        SectionText typed = new SectionText(stored.level(), mine.toEdit().heading(), mine.lines());
        List<Conflict.Field> fields = new ArrayList<>();
        if (!typed.heading().equals(stored.heading())) {
            fields.add(field("plan.section.form.heading.label", typed.heading(), stored.heading()));
        }
        List<String> mineLines = typed.numbered();
        List<String> theirLines = stored.numbered();
        fields.add(
                field("plan.section.form.items.label", without(mineLines, theirLines), without(theirLines, mineLines)));
        mine.setVersion(theirs.version());
        return new Conflict(fields);
    }

    private static Conflict.Field field(String label, String mine, String theirs) {
        return new Conflict.Field(label, new Conflict.Value(null, mine), new Conflict.Value(null, theirs));
    }

    private static String without(List<String> lines, List<String> others) {
        return String.join(
                "\n", lines.stream().filter(line -> !others.contains(line)).toList());
    }

    private static String page(Opened opened, PlanSectionForm form, Shown shown, Model model) {
        SectionView section = opened.section();
        SectionText typed = new SectionText(section.text().level(), "", form.lines());
        List<ItemKind> kinds = ItemKind.inside(section.text().level());
        int chosen = form.chosenAmong(typed.lines(), shown.focus());
        form.setChosenKind(
                chosen < typed.lines().size() ? typed.lines().get(chosen).kind().name() : null);
        model.addAttribute(
                "page",
                new PlanPages.SectionPage(
                        opened.plan(),
                        section,
                        typed.labels(),
                        typed.depths(),
                        Option.ofEnum(kinds.toArray(ItemKind[]::new), "plan.section.form.kind"),
                        chosen,
                        shown.focus(),
                        shown.removed(),
                        shown.conflict(),
                        shown.moved()));
        return "plan/section";
    }

    private record Opened(PlanDesk.Opened plan, SectionView section) {}

    /** What the page shows besides the section itself. */
    private record Shown(
            @Nullable UUID focus,
            @Nullable Line removed,
            @Nullable Conflict conflict,
            @Nullable PaperState moved) {

        static final Shown NOTHING = new Shown(null, null, null, null);
    }
}
