package vn.doithoai.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Level;
import vn.doithoai.document.MarkedText;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.StaleVersion;

/**
 * Writing a plan. Every change holds the paper as a draft; a section is guarded by its own version. The log tells once who
 * wrote a section, not at every pause of the typing.
 */
@Service
class PlanEditing {

    private static final Duration ONE_PIECE_OF_WORK = Duration.ofMinutes(10);

    private final Plans plans;
    private final PlanSectionRepository sections;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanEditing(
            Plans plans, PlanSectionRepository sections, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.sections = sections;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws vn.doithoai.paper.PaperMoveRefused unless it is a draft
     * @throws StaleVersion when somebody else saved the head after the form was opened
     */
    @Transactional
    public void changeHead(PaperId id, PaperDetails details, List<String> legalBases, long version, Actor actor) {
        papers.revise(id, details, version, actor);
        plans.load(id).base(legalBases);
    }

    /**
     * Saves what was typed into a section, then does what the button says.
     *
     * @throws vn.doithoai.paper.PaperMoveRefused unless it is a draft
     * @throws StaleVersion when somebody else saved the section after the form was opened
     * @throws SectionFull when there would be too many lines
     */
    @Transactional
    public SectionEdit.Result write(PaperId id, UUID sectionId, SectionEdit edit, long version, Actor actor) {
        papers.holdDraft(id, actor);
        PlanSection section = load(id, sectionId);
        StaleVersion.check(version, section.version());
        Instant now = clock.instant();
        SectionText before = section.text();
        SectionOutline outline = typed(edit, before.level());
        UUID at = edit.act() == null || edit.index() >= edit.lines().size()
                ? null
                : edit.lines().get(edit.index()).id();
        SectionOutline changed = done(edit.act(), place(outline, at), outline);
        if (changed.lines().size() > PlanSection.MOST_LINES) {
            throw new SectionFull();
        }
        String heading = before.level() == null ? "" : edit.heading();
        if (!before.equals(new SectionText(before.level(), heading, changed.lines()))) {
            told(section, actor, now);
            section.write(heading, changed.lines(), actor, now);
        }
        if (edit.restored() != null) {
            section.restore(edit.restored(), actor, now);
        }
        sections.flush();
        return result(edit, outline, changed, at);
    }

    private static SectionOutline typed(SectionEdit edit, @Nullable Level level) {
        List<Line> lines = edit.lines().stream()
                .map(line -> line.kind().isInside(level) ? line : line.as(ItemKind.PARAGRAPH))
                .toList();
        return new SectionOutline(level, edit.typing() ? lines : TypedLines.of(lines, level));
    }

    private static int place(SectionOutline outline, @Nullable UUID line) {
        return outline.lines().stream().map(Line::id).toList().indexOf(line);
    }

    /** An empty section gets its first line. */
    private static SectionOutline done(SectionOutline.@Nullable Act act, int index, SectionOutline outline) {
        if (act == null
                || index < 0
                        && (act != SectionOutline.Act.ADD || !outline.lines().isEmpty())) {
            return outline;
        }
        return outline.after(act, index);
    }

    private static SectionEdit.Result result(
            SectionEdit edit, SectionOutline before, SectionOutline after, @Nullable UUID at) {
        if (edit.restored() != null) {
            return new SectionEdit.Result(edit.restored(), null);
        }
        List<UUID> known = before.lines().stream().map(Line::id).toList();
        if (edit.act() == SectionOutline.Act.ADD) {
            return after.lines().stream()
                    .map(Line::id)
                    .filter(line -> !known.contains(line))
                    .findFirst()
                    .map(line -> new SectionEdit.Result(line, null))
                    .orElse(new SectionEdit.Result(at, null));
        }
        if (edit.act() != SectionOutline.Act.REMOVE || at == null) {
            return new SectionEdit.Result(at, null);
        }
        boolean wasEmpty = before.lines().get(known.indexOf(at)).isEmpty();
        int neighbour = Math.max(0, known.indexOf(at) - 1);
        UUID focus =
                after.lines().isEmpty() ? null : after.lines().get(neighbour).id();
        return new SectionEdit.Result(focus, wasEmpty ? null : at);
    }

    /** Comes last, or after the section given. */
    @Transactional
    public UUID add(PaperId id, String heading, @Nullable UUID after, Actor actor) {
        papers.holdDraft(id, actor);
        List<PlanSection> all = present(id);
        int at = places(all).indexOf(after) + 1;
        int place = at == 0 ? all.size() : at;
        PlanSection before = all.isEmpty() ? null : all.get(place - 1);
        Level level = before == null ? null : before.text().level();
        SectionText text = new SectionText(level == null ? Level.ROMAN : level, heading, List.of());
        PlanSection section = sections.save(new PlanSection(id, place, text, actor, clock.instant()));
        all.add(place, section);
        renumber(all);
        publish(Act.of(actor, "plan.sectionAdded", "plan", id.value()), heading);
        return section.id();
    }

    /** One place up or down; nothing happens at the ends. The opening stays where it is. */
    @Transactional
    public void move(PaperId id, UUID sectionId, boolean up, Actor actor) {
        papers.holdDraft(id, actor);
        List<PlanSection> all = present(id);
        int from = places(all).indexOf(sectionId);
        int to = up ? from - 1 : from + 1;
        if (from < 0) {
            throw notFound(sectionId);
        }
        if (to < 0
                || to >= all.size()
                || all.get(to).isOpening()
                || all.get(from).isOpening()) {
            return;
        }
        all.add(to, all.remove(from));
        renumber(all);
        publish(
                Act.of(actor, "plan.sectionMoved", "plan", id.value()),
                all.get(to).text().heading());
    }

    /** With all it holds; it can be brought back. The opening can't be removed. */
    @Transactional
    public void remove(PaperId id, UUID sectionId, Actor actor) {
        papers.holdDraft(id, actor);
        PlanSection section = load(id, sectionId);
        if (section.isOpening()) {
            throw notFound(sectionId);
        }
        section.remove(clock.instant());
        publish(
                Act.of(actor, "plan.sectionRemoved", "plan", id.value()),
                section.text().heading());
    }

    /** Back to where it was; nothing happens when it is there. */
    @Transactional
    public void restore(PaperId id, UUID sectionId, Actor actor) {
        papers.holdDraft(id, actor);
        PlanSection section = sections.find(sectionId, id.value()).orElseThrow(() -> notFound(sectionId));
        if (section.isRemoved()) {
            section.restore();
            publish(
                    Act.of(actor, "plan.sectionRestored", "plan", id.value()),
                    section.text().heading());
        }
    }

    /**
     * A leftover becomes the last paragraph of a section, or is dropped. Nothing happens when somebody else was first.
     *
     * @param sectionId null to drop it
     */
    @Transactional
    public void settle(PaperId id, String leftover, @Nullable UUID sectionId, Actor actor) {
        papers.holdDraft(id, actor);
        if (!plans.load(id).take(leftover)) {
            return;
        }
        if (sectionId == null) {
            publish(Act.of(actor, "plan.leftoverDropped", "plan", id.value()), leftover);
            return;
        }
        PlanSection section = load(id, sectionId);
        if (section.text().lines().size() >= PlanSection.MOST_LINES) {
            throw new SectionFull();
        }
        Instant now = clock.instant();
        told(section, actor, now);
        section.append(Line.of(ItemKind.PARAGRAPH, leftover), actor, now);
    }

    private List<PlanSection> present(PaperId id) {
        return new ArrayList<>(sections.of(id.value()).stream()
                .filter(section -> !section.isRemoved())
                .toList());
    }

    private static List<UUID> places(List<PlanSection> all) {
        return all.stream().map(PlanSection::id).toList();
    }

    private static void renumber(List<PlanSection> all) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i);
        }
    }

    private PlanSection load(PaperId id, UUID sectionId) {
        return sections.find(sectionId, id.value())
                .filter(section -> !section.isRemoved())
                .orElseThrow(() -> notFound(sectionId));
    }

    private void told(PlanSection section, Actor actor, Instant now) {
        if (!section.isGoingOn(actor, now.minus(ONE_PIECE_OF_WORK))) {
            publish(
                    Act.of(actor, "plan.sectionChanged", "plan", section.paperId()),
                    section.text().heading());
        }
    }

    private void publish(Act act, String about) {
        String text = MarkedText.plain(about);
        String shown = text.length() <= 120 ? text : text.substring(0, 119) + "…";
        events.publishEvent(shown.isEmpty() ? act : act.with("section", shown));
    }

    private static NotFound notFound(UUID section) {
        return new NotFound("section " + section);
    }

    /** More lines than a section holds; the rest belongs into another one. */
    static class SectionFull extends RuntimeException {

        SectionFull() {
            super("a section holds " + PlanSection.MOST_LINES + " lines");
        }
    }
}
