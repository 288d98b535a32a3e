package vn.doithoai.planlink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.person.PersonGroupSummary;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.plan.Plans;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Taken;

/**
 * What the lines of plans are linked to (dữ liệu gắn với mục của kế hoạch). The text stays the master: a sentence made from
 * the data goes into it only when somebody says so, and when the data change, the new sentence is offered, never forced.
 */
@Service
public class PlanLinks {

    /** On one line. */
    static final int MOST = 30;

    private static final int SHOWN_IN_LOG = 120;

    private final PlanLinkRepository links;
    private final PlanLinkReader reader;
    private final PlanLines lines;
    private final Plans plans;
    private final Papers papers;
    private final ApplicationEventPublisher events;

    PlanLinks(
            PlanLinkRepository links,
            PlanLinkReader reader,
            PlanLines lines,
            Plans plans,
            Papers papers,
            ApplicationEventPublisher events) {
        this.links = links;
        this.reader = reader;
        this.lines = lines;
        this.plans = plans;
        this.papers = papers;
        this.events = events;
    }

    /**
     * In the order of the plan's lines.
     *
     * @throws NotFound also for a plan that the actor may not see
     */
    @Transactional(readOnly = true)
    public List<PlanLinkSummary> ofPlan(PaperId plan, Actor actor) {
        PaperSummary paper = plans.summary(plan, actor);
        return reader.of(plan, paper.details().year(), actor).links();
    }

    /**
     * Links a line to data.
     *
     * @param written the sentence made from the data goes into the line at once
     * @throws vn.doithoai.paper.PaperMoveRefused unless the plan is a draft
     * @throws NotFound when the line or the data aren't there
     * @throws Taken when the line is linked to the same already
     * @throws PlanLines.LineFull when the line has no room for the sentence; nothing is linked
     */
    @Transactional
    public PlanLinkId add(PaperId plan, UUID item, LinkedData data, boolean written, Actor actor) {
        papers.holdDraft(plan, actor);
        PlanLines.Whole whole = lines.whole(plan, actor);
        PlanLines.Item line = whole.item(item);
        List<LinkedData> present =
                links.ofItem(item).stream().map(PlanLink::data).toList();
        if (present.size() >= MOST) {
            throw new LinksFull();
        }
        if (present.stream().anyMatch(other -> isSame(other, data))) {
            throw new Taken(thing(data));
        }
        String sentence = reader.sentence(data, whole.paper().details().year(), actor);
        if (sentence == null) {
            throw new NotFound("what a line is to be linked to");
        }
        PlanLink link = links.saveAndFlush(new PlanLink(plan, item, data, sentence));
        if (written && !line.table()) {
            lines.rewrite(plan, item, text -> SentenceInText.appended(text, sentence), actor);
            link.write(sentence);
        }
        publish(Act.of(actor, "plan.linked", "plan", plan.value()), sentence);
        return link.id();
    }

    /** Work may be given out more than once; all else is linked once. */
    private static boolean isSame(LinkedData one, LinkedData other) {
        if (one instanceof LinkedData.Group first && other instanceof LinkedData.Group second) {
            return first.group().equals(second.group());
        }
        if (one instanceof LinkedData.Chair first && other instanceof LinkedData.Chair second) {
            return first.person().equals(second.person());
        }
        return one.equals(other);
    }

    /** As forms call it. */
    private static String thing(LinkedData data) {
        if (data instanceof LinkedData.Group) {
            return "group";
        }
        if (data instanceof LinkedData.Session) {
            return "session";
        }
        if (data instanceof LinkedData.Assignment) {
            return "task";
        }
        return data instanceof LinkedData.Topic ? "field" : "person";
    }

    /** Takes the link away; the text of the line stays as it is. */
    @Transactional
    public void remove(PaperId plan, PlanLinkId id, Actor actor) {
        papers.holdDraft(plan, actor);
        PlanLink link = load(plan, id);
        links.delete(link);
        publish(Act.of(actor, "plan.unlinked", "plan", plan.value()), link.decided());
    }

    /**
     * The sentence that the data make now takes the place of the old one in the line (thay câu). Nothing happens when
     * they say what they said.
     *
     * @throws PlanLines.LineFull when the line has no room for it
     */
    @Transactional
    public void takeSentence(PaperId plan, PlanLinkId id, Actor actor) {
        papers.holdDraft(plan, actor);
        PlanLink link = load(plan, id);
        String sentence = now(link, actor);
        if (!sentence.equals(link.decided())) {
            PlanLines.Item line = lines.whole(plan, actor).item(link.itemId());
            String old = link.written();
            lines.rewrite(plan, line.id(), text -> SentenceInText.replaced(text, old, sentence, !line.table()), actor);
            link.write(sentence);
            publish(Act.of(actor, "plan.sentenceTaken", "plan", plan.value()), sentence);
        }
    }

    /** The line stays as it is (giữ câu cũ), until the data change again. */
    @Transactional
    public void keepSentence(PaperId plan, PlanLinkId id, Actor actor) {
        papers.holdDraft(plan, actor);
        PlanLink link = load(plan, id);
        String sentence = now(link, actor);
        if (!sentence.equals(link.decided())) {
            link.keep(sentence);
            publish(Act.of(actor, "plan.sentenceKept", "plan", plan.value()), sentence);
        }
    }

    private String now(PlanLink link, Actor actor) {
        int year = plans.summary(new PaperId(link.paperId()), actor).details().year();
        String sentence = reader.sentence(link.data(), year, actor);
        return sentence == null ? link.decided() : sentence;
    }

    /** Work that the plan gives out, in the order of its lines. Callers check who may see the plan. */
    @Transactional(readOnly = true)
    public List<AssignmentSummary> assignmentsOf(PaperId plan) {
        List<PlanLink> shown = shown(plan, LinkedData.Assignment.class);
        LinkNames names = reader.namesOf(shown);
        List<AssignmentSummary> found = new ArrayList<>();
        for (PlanLink link : shown) {
            if (link.data() instanceof LinkedData.Assignment assignment) {
                PersonSummary person = names.persons().get(assignment.person());
                String owner = person == null ? names.units().get(assignment.unit()) : person.fullName();
                found.add(new AssignmentSummary(
                        link.id(),
                        link.itemId(),
                        assignment.unit(),
                        assignment.person(),
                        owner,
                        assignment.task(),
                        assignment.deadline()));
            }
        }
        return found;
    }

    /**
     * Links that a correcting plan took over as they were, each with the one in the plan it corrects. A link that somebody
     * made anew since is another one, even if it says the same.
     */
    @Transactional(readOnly = true)
    public Map<PlanLinkId, PlanLinkId> takenOver(PaperId plan) {
        Map<PlanLinkId, PlanLinkId> found = new LinkedHashMap<>();
        for (PlanLink link : links.shown(plan.value())) {
            PlanLinkId origin = link.copiedFrom();
            if (origin != null) {
                found.put(link.id(), origin);
            }
        }
        return found;
    }

    /** Of one kind only, so that nothing is read that isn't asked for. */
    private List<PlanLink> shown(PaperId plan, Class<? extends LinkedData> kind) {
        return links.shown(plan.value()).stream()
                .filter(link -> kind.isInstance(link.data()))
                .toList();
    }

    /** Groups that the plan invites, in the order of its lines. Callers check who may see the plan. */
    @Transactional(readOnly = true)
    public List<GroupTarget> groupsOf(PaperId plan) {
        List<PlanLink> shown = shown(plan, LinkedData.Group.class);
        LinkNames names = reader.namesOf(shown);
        List<GroupTarget> found = new ArrayList<>();
        for (PlanLink link : shown) {
            if (link.data() instanceof LinkedData.Group target) {
                PersonGroupSummary group = Objects.requireNonNull(names.groups().get(target.group()));
                found.add(new GroupTarget(
                        link.id(), link.itemId(), group.id(), group.name(), target.headCount(), group.members()));
            }
        }
        return found;
    }

    /** Sessions that the plans foresee, each once. Callers check who may see the plans. */
    @Transactional(readOnly = true)
    public List<SessionId> sessionsOf(Collection<PaperId> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        return links.sessions(plans.stream().map(PaperId::value).toList()).stream()
                .map(SessionId::new)
                .toList();
    }

    /** Names of the fields that the plan takes up, each once, in the order of its lines. Callers check who may see the plan. */
    @Transactional(readOnly = true)
    public List<String> topicsOf(PaperId plan) {
        List<PlanLink> shown = links.shown(plan.value());
        LinkNames names = reader.namesOf(shown);
        List<String> found = new ArrayList<>();
        for (PlanLink link : shown) {
            String name = link.data() instanceof LinkedData.Topic topic
                    ? names.fields().get(topic.field())
                    : null;
            if (name != null && !found.contains(name)) {
                found.add(name);
            }
        }
        return found;
    }

    private PlanLink load(PaperId plan, PlanLinkId id) {
        return links.find(id.value(), plan.value()).orElseThrow(() -> new NotFound("link " + id.value()));
    }

    private void publish(Act act, String sentence) {
        String shown = sentence.length() <= SHOWN_IN_LOG ? sentence : sentence.substring(0, SHOWN_IN_LOG - 1) + "…";
        events.publishEvent(act.with("sentence", shown));
    }

    /** More than one line can be linked to; another line takes the rest. */
    static class LinksFull extends RuntimeException {

        LinksFull() {
            super("a line has at most " + MOST + " links");
        }
    }
}
