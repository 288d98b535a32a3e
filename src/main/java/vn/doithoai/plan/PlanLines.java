package vn.doithoai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.MarkedText;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/** The lines of plans (các mục của kế hoạch), for the module that links them to data. */
@Service
public class PlanLines {

    private final Plans plans;
    private final PlanEditing editing;
    private final PlanSectionRepository sections;

    PlanLines(Plans plans, PlanEditing editing, PlanSectionRepository sections) {
        this.plans = plans;
        this.editing = editing;
        this.sections = sections;
    }

    /**
     * A plan as it stands; what was removed from it isn't there.
     *
     * @param legalBases căn cứ, as typed
     * @param items in their order
     */
    public record Whole(PaperSummary paper, List<String> legalBases, List<Section> sections, List<Item> items) {

        public Whole {
            legalBases = List.copyOf(legalBases);
            sections = List.copyOf(sections);
            items = List.copyOf(items);
        }

        /** @throws NotFound when the plan has no such line */
        public Item item(UUID id) {
            return items.stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("line " + id));
        }
    }

    /**
     * @param title empty for the opening
     * @param href where it is written
     */
    public record Section(UUID id, String title, String href) {}

    /**
     * @param text with marks, see {@link MarkedText}
     * @param table cells in rows, where no sentence can be added
     * @param href where it is written
     */
    public record Item(UUID id, UUID section, String text, boolean table, String href) {}

    /**
     * A plan was begun with the text of another; published inside the transaction.
     *
     * @param items line of the old plan to its copy
     * @param replacement the copy takes the old plan's place; else it is for another year
     * @param year of the copy
     * @param years from the old plan's year to that
     */
    public record Copied(
            PaperId from, PaperId to, Map<UUID, UUID> items, boolean replacement, int year, int years, Actor actor) {

        public Copied {
            items = Map.copyOf(items);
        }
    }

    /** @throws NotFound also for other papers, and for those the actor may not see */
    @Transactional(readOnly = true)
    public Whole whole(PaperId id, Actor actor) {
        PaperSummary paper = plans.summary(id, actor);
        return whole(paper, plans.load(id), sections.of(id.value()));
    }

    static Whole whole(PaperSummary paper, Plan plan, List<PlanSection> all) {
        List<Section> shown = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (PlanSection section : all) {
            if (!section.isRemoved()) {
                String href = PlanAddress.section(paper.id(), section.id());
                SectionText text = section.text();
                shown.add(new Section(section.id(), MarkedText.plain(text.heading()), href));
                text.lines().forEach(line -> items.add(item(section, line, href)));
            }
        }
        return new Whole(paper, plan.legalBases(), shown, items);
    }

    private static Item item(PlanSection section, Line line, String href) {
        boolean table = line.kind() == ItemKind.TABLE;
        return new Item(line.id(), section.id(), line.text(), table, href + "?at=" + line.id());
    }

    /**
     * Changes the text of one line. The section gets a new version, so that whoever writes it meanwhile sees both texts.
     *
     * @throws vn.doithoai.paper.PaperMoveRefused unless the plan is a draft
     * @throws NotFound when the plan has no such line
     * @throws LineFull when the text would be too long; nothing is changed
     */
    @Transactional
    public void rewrite(PaperId id, UUID item, UnaryOperator<String> change, Actor actor) {
        PlanSection section = sections.of(id.value()).stream()
                .filter(each -> !each.isRemoved() && holds(each, item))
                .findFirst()
                .orElseThrow(() -> new NotFound("line " + item));
        SectionText text = section.text();
        List<Line> lines = text.lines().stream()
                .map(line -> line.id().equals(item) ? line.with(change.apply(line.text())) : line)
                .toList();
        if (lines.stream().anyMatch(line -> line.id().equals(item) && isTooLong(line))) {
            throw new LineFull();
        }
        var edit = new SectionEdit(text.heading(), lines, null, 0, null, true);
        editing.write(id, section.id(), edit, section.version(), actor);
    }

    private static boolean holds(PlanSection section, UUID item) {
        return section.text().lines().stream().anyMatch(line -> line.id().equals(item));
    }

    private static boolean isTooLong(Line line) {
        return line.text().length() > PlanItem.MOST_CHARACTERS;
    }

    /** A line has no room for more text. */
    public static class LineFull extends RuntimeException {

        LineFull() {
            super("a line has at most " + PlanItem.MOST_CHARACTERS + " characters");
        }
    }
}
