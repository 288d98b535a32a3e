package vn.doithoai.paper;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** All numbered papers (văn bản). A module that writes papers begins and revises them here, around its own content. */
@Service
public class Papers {

    private final PaperRepository papers;
    private final PaperFinder finder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Papers(PaperRepository papers, PaperFinder finder, ApplicationEventPublisher events, Clock clock) {
        this.papers = papers;
        this.finder = finder;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound also when the actor may not see it: only issued papers are open to all */
    @Transactional(readOnly = true)
    public PaperSummary find(PaperId id, Actor actor) {
        return summary(visible(id, actor));
    }

    /** Those of the papers that the actor may see, in no order. */
    @Transactional(readOnly = true)
    public List<PaperSummary> findAll(Collection<PaperId> ids, Actor actor) {
        return summaries(papers.findAllById(ids.stream().map(PaperId::value).toList()).stream()
                .filter(paper -> maySee(paper, actor))
                .toList());
    }

    /** Papers in every state that the actor may see. */
    @Transactional(readOnly = true)
    public Page<PaperSummary> search(PaperFilter filter, Pageable page, Actor actor) {
        actor.require(Permission.PAPER_VIEW);
        Page<UUID> found = finder.page(filter, actor.may(Permission.PAPER_VIEW_DRAFTS), page);
        Map<UUID, Paper> byId =
                papers.findAllById(found.getContent()).stream().collect(Collectors.toMap(Paper::id, paper -> paper));
        List<Paper> inOrder = found.getContent().stream().map(byId::get).toList();
        return new PageImpl<>(summaries(inOrder), page, found.getTotalElements());
    }

    /** For the public: empty unless the paper was issued; it may be replaced since. */
    @Transactional(readOnly = true)
    public Optional<PaperSummary> findIssued(PaperId id) {
        return papers.findById(id.value())
                .filter(paper -> paper.state().isIssued())
                .map(this::summary);
    }

    /**
     * Begins a draft.
     *
     * @param source name of the module that holds the content, see {@link PaperSource#name()}
     * @param replaces an issued paper whose place it is to take (văn bản bị thay thế)
     * @throws PaperMoveRefused when that paper isn't issued, or another draft replaces it already
     */
    @Transactional
    public PaperId begin(String source, PaperDetails details, @Nullable PaperId replaces, Actor actor) {
        actor.require(Permission.PAPER_DRAFT);
        if (replaces != null) {
            Paper old = papers.lock(replaces.value()).orElseThrow(() -> notFound(replaces));
            if (old.state() != PaperState.ISSUED || papers.successorOf(old.id()).isPresent()) {
                throw new PaperMoveRefused(old.state(), "replacement");
            }
        }
        Paper paper = papers.saveAndFlush(new Paper(source, details, replaces, actor, clock.instant()));
        events.publishEvent(Act.of(actor, "paper.created", "paper", paper.id()).with("subject", details.subject()));
        return new PaperId(paper.id());
    }

    /**
     * Takes over what changed, in the head or only in the source's own content. The source saves its part in the same
     * transaction.
     *
     * @throws PaperMoveRefused unless the paper is a draft
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void revise(PaperId id, PaperDetails details, long version, Actor actor) {
        actor.require(Permission.PAPER_DRAFT);
        Paper paper = load(id);
        StaleVersion.check(version, paper.version());
        var changes = paper.revise(details, clock.instant());
        papers.flush();
        events.publishEvent(Act.of(actor, "paper.changed", "paper", paper.id(), changes));
    }

    /**
     * Holds a draft as it is until the transaction ends, for a change of the source's content that leaves the head alone
     * and asks for no version of the whole. Submission waits meanwhile; other such changes don't.
     *
     * @throws PaperMoveRefused unless the paper is a draft
     */
    @Transactional
    public void holdDraft(PaperId id, Actor actor) {
        actor.require(Permission.PAPER_DRAFT);
        Paper paper = papers.share(id.value()).orElseThrow(() -> notFound(id));
        if (!paper.state().isEditable()) {
            throw new PaperMoveRefused(paper.state(), "edit");
        }
    }

    /** Those of the papers that were issued, for the public, in the order of the ids. */
    @Transactional(readOnly = true)
    public List<PaperSummary> findIssued(List<PaperId> ids) {
        List<UUID> wanted = ids.stream().map(PaperId::value).toList();
        return summaries(papers.findAllById(wanted).stream()
                .filter(paper -> paper.state().isIssued())
                .sorted(Comparator.comparing(paper -> wanted.indexOf(paper.id())))
                .toList());
    }

    /** Not found unless it is issued. */
    @Transactional(readOnly = true)
    public PaperSummary issued(PaperId id, Actor actor) {
        PaperSummary paper = find(id, actor);
        if (!paper.state().isIssued()) {
            throw notFound(id);
        }
        return paper;
    }

    Paper visible(PaperId id, Actor actor) {
        Paper paper = load(id);
        if (!maySee(paper, actor)) {
            throw notFound(id);
        }
        return paper;
    }

    private static boolean maySee(Paper paper, Actor actor) {
        return paper.state() != PaperState.DISCARDED
                && actor.may(paper.state().isIssued() ? Permission.PAPER_VIEW : Permission.PAPER_VIEW_DRAFTS);
    }

    Paper load(PaperId id) {
        return papers.findById(id.value()).orElseThrow(() -> notFound(id));
    }

    PaperSummary summary(Paper paper) {
        return summaries(List.of(paper)).get(0);
    }

    List<PaperSummary> summaries(List<Paper> found) {
        List<UUID> issued = found.stream()
                .filter(paper -> paper.state().isIssued())
                .map(Paper::id)
                .toList();
        Map<UUID, UUID> successors = new HashMap<>();
        if (!issued.isEmpty()) {
            papers.successorsOf(issued).forEach(next -> successors.put(next.replaces(), next.id()));
        }
        return found.stream()
                .map(paper -> paper.summary(successors.get(paper.id())))
                .toList();
    }

    private static NotFound notFound(PaperId id) {
        return new NotFound("paper " + id.value());
    }
}
