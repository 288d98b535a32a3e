package vn.doithoai.planlink;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperId;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.plan.PlanNotes;
import vn.doithoai.shared.Actor;

/** What the editor of plans shows of links, and the checklist beside it. */
@Component
class PlanLinkNotes implements PlanNotes {

    private final PlanLinkReader reader;
    private final PlanLinks links;
    private final Clock clock;

    PlanLinkNotes(PlanLinkReader reader, PlanLinks links, Clock clock) {
        this.reader = reader;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Notes of(PlanLines.Whole plan, Actor actor) {
        PlanLinkReader.Read read =
                reader.of(plan.paper().id(), plan.paper().details().year(), actor);
        Map<UUID, List<PlanLinkSummary>> byItem = new HashMap<>();
        read.links()
                .forEach(link -> byItem.computeIfAbsent(link.item(), item -> new ArrayList<>())
                        .add(link));
        Map<UUID, LineNote> lines = new HashMap<>();
        for (PlanLines.Item item : plan.items()) {
            List<PlanLinkSummary> own = byItem.getOrDefault(item.id(), List.of());
            lines.put(
                    item.id(),
                    new LineNote(
                            own.stream().map(PlanLinkSummary::sentence).toList(),
                            own.stream()
                                    .filter(link -> link.offer() != null)
                                    .map(link -> new Offer(link.id().value(), link.sentence()))
                                    .toList(),
                            linksOf(plan.paper().id(), item.id())));
        }
        List<Hint> hints = PlanChecklist.of(plan, read, LocalDate.now(clock)).stream()
                .map(found -> new Hint(found.kind().name(), found.about(), found.href()))
                .toList();
        return new Notes(lines, hints);
    }

    @Override
    public String linksOf(PaperId plan, UUID line) {
        return PlanLinkAddress.of(plan, line);
    }

    @Override
    public void decide(PaperId plan, UUID offer, boolean taken, Actor actor) {
        if (taken) {
            links.takeSentence(plan, new PlanLinkId(offer), actor);
        } else {
            links.keepSentence(plan, new PlanLinkId(offer), actor);
        }
    }
}
