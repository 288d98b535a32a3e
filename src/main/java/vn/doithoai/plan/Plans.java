package vn.doithoai.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.MarkedText;
import vn.doithoai.document.RichText;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperFilter;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/** The year's plans of dialogue (kế hoạch đối thoại): beginning them, and reading them elsewhere. */
@Service
public class Plans {

    private final PlanRepository plans;
    private final PlanSectionRepository sections;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            PlanSectionRepository sections,
            Papers papers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.sections = sections;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a draft. Whatever the plan's sections have no room for joins the leftovers; no word is lost.
     *
     * @throws IllegalArgumentException when the paper isn't a plan
     */
    @Transactional
    public PaperId begin(PlanDraft draft, Actor actor) {
        PlanBody body = PlanBody.of(draft.body());
        List<String> leftovers = new ArrayList<>(draft.leftovers());
        leftovers.addAll(body.overflow());
        return begin(draft.paper(), null, printed(draft.legalBases()), body.sections(), cleaned(leftovers), actor);
    }

    /** Begins a draft with the text of another plan, of which each line is changed like this. */
    PaperId copy(
            PaperId other, PaperDetails paper, @Nullable PaperId replaces, UnaryOperator<String> change, Actor actor) {
        List<SectionText> old = texts(other);
        List<SectionText> copies = old.stream().map(text -> text.copied(change)).toList();
        PaperId id = begin(paper, replaces, load(other).legalBases(), copies, List.of(), actor);
        int years = paper.year() - papers.find(other, actor).details().year();
        events.publishEvent(new PlanLines.Copied(
                other, id, copiesOfLines(old, copies), replaces != null, paper.year(), years, actor));
        return id;
    }

    private static Map<UUID, UUID> copiesOfLines(List<SectionText> old, List<SectionText> copies) {
        Map<UUID, UUID> found = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            Iterator<Line> copy = copies.get(i).lines().iterator();
            old.get(i).lines().stream()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> found.put(line.id(), copy.next().id()));
        }
        return found;
    }

    private PaperId begin(
            PaperDetails paper,
            @Nullable PaperId replaces,
            List<String> legalBases,
            List<SectionText> texts,
            List<String> leftovers,
            Actor actor) {
        if (paper.kind() != DocumentKind.PLAN) {
            throw new IllegalArgumentException("a plan is a paper of kind PLAN, not " + paper.kind());
        }
        PaperId id = papers.begin(PlanSource.NAME, paper, replaces, actor);
        plans.save(new Plan(id, legalBases, leftovers));
        Instant now = clock.instant();
        for (int i = 0; i < texts.size(); i++) {
            sections.save(new PlanSection(id, i, texts.get(i), actor, now));
        }
        sections.flush();
        return id;
    }

    private static List<String> printed(List<RichText> texts) {
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .map(MarkedText::print)
                .toList();
    }

    private static List<String> cleaned(List<String> lines) {
        return lines.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * What a plan says.
     *
     * @throws NotFound also for other papers, and for those the actor may not see
     */
    @Transactional(readOnly = true)
    public PlanDraft find(PaperId id, Actor actor) {
        PaperSummary paper = papers.find(id, actor);
        Plan plan = load(id);
        return new PlanDraft(paper.details(), plan.printedBases(), PlanBody.blocks(texts(id)), plan.leftovers());
    }

    /** Plans for the year that the actor may see, what changed last first. */
    @Transactional(readOnly = true)
    public List<PaperSummary> ofYear(int year, Actor actor) {
        return all(year, actor);
    }

    List<PaperSummary> all(@Nullable Integer year, Actor actor) {
        PaperFilter filter = new PaperFilter(null, DocumentKind.PLAN, null, year);
        Sort order = Sort.by("year", "changedAt", "id").descending();
        return search(filter, Pageable.unpaged(order), actor).getContent();
    }

    Page<PaperSummary> search(PaperFilter filter, Pageable page, Actor actor) {
        return papers.search(filter, page, actor);
    }

    /** All that a search finds, to be taken away as a file; that is audited. */
    @Transactional
    public List<PaperSummary> export(PaperFilter filter, Sort order, Actor actor) {
        List<PaperSummary> found =
                search(filter, Pageable.unpaged(order), actor).getContent();
        events.publishEvent(Act.exported(actor, "plan", found.size(), filter.q())
                .filtered("state", filter.state())
                .filtered("year", filter.year()));
        return found;
    }

    /** Whether the paper is a plan of this module, issued, so that others may hang their own on it. */
    public static boolean isIssuedPlan(PaperSummary paper) {
        return paper.source().equals(PlanSource.NAME) && paper.state().isIssued();
    }

    /** The paper of a plan; not found when it is another paper, or one the actor may not see. */
    @Transactional(readOnly = true)
    public PaperSummary summary(PaperId id, Actor actor) {
        PaperSummary paper = papers.find(id, actor);
        load(id);
        return paper;
    }

    /** The plan in force for the year, for everybody: issued and not replaced. */
    @Transactional(readOnly = true)
    public Optional<PaperSummary> issuedOf(int year) {
        return plans.issuedOf(year).stream().findFirst().flatMap(id -> papers.findIssued(new PaperId(id)));
    }

    /** The plans in force of all years, for everybody; the latest year first. */
    @Transactional(readOnly = true)
    public List<PaperSummary> inForce() {
        return papers.findIssued(plans.inForce().stream().map(PaperId::new).toList());
    }

    /** All that a discarded draft said; what hangs on its lines goes with them. */
    void forget(PaperId id) {
        sections.deleteAll(sections.of(id.value()));
        sections.flush();
        plans.delete(load(id));
        plans.flush();
    }

    Plan load(PaperId id) {
        return plans.findById(id.value()).orElseThrow(() -> new NotFound("plan " + id.value()));
    }

    List<SectionText> texts(PaperId id) {
        return sections.of(id.value()).stream()
                .filter(section -> !section.isRemoved())
                .map(PlanSection::text)
                .toList();
    }
}
