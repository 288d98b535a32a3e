package vn.doithoai.planlink;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperId;
import vn.doithoai.shared.Actor;

/** Reads the links of a plan together with what they lead to, in as many statements for one link as for a hundred. */
@Component
class PlanLinkReader {

    private final PlanLinkRepository links;
    private final LinkNames.Reader names;
    private final LinkSentences sentences;

    PlanLinkReader(PlanLinkRepository links, LinkNames.Reader names, LinkSentences sentences) {
        this.links = links;
        this.names = names;
        this.sentences = sentences;
    }

    /** @param links in the order of the plan's lines */
    record Read(List<PlanLinkSummary> links, LinkNames names) {}

    /** @param year the plan's */
    Read of(PaperId plan, int year, Actor actor) {
        List<PlanLink> shown = links.shown(plan.value());
        LinkNames known = names.of(data(shown), year, actor);
        return new Read(shown.stream().map(link -> summary(link, known)).toList(), known);
    }

    private PlanLinkSummary summary(PlanLink link, LinkNames known) {
        LinkedData data = link.data();
        String sentence = sentence(data, known);
        // what the actor may not see is called as it was last
        String shown = sentence == null ? link.decided() : sentence;
        String offer = shown.equals(link.decided()) ? null : shown;
        return new PlanLinkSummary(link.id(), link.itemId(), data, shown, offer);
    }

    /** What the data say; null when they aren't there, or the actor may not see them. */
    @Nullable
    String sentence(LinkedData data, int year, Actor actor) {
        return sentence(data, names.of(List.of(data), year, actor));
    }

    /** The same for many, each once. */
    Map<LinkedData, String> sentences(Collection<LinkedData> data, int year, Actor actor) {
        LinkNames known = names.of(data, year, actor);
        Map<LinkedData, String> found = new HashMap<>();
        for (LinkedData each : data) {
            String sentence = sentence(each, known);
            if (sentence != null) {
                found.put(each, sentence);
            }
        }
        return found;
    }

    private @Nullable String sentence(LinkedData data, LinkNames known) {
        return known.know(data) ? sentences.of(data, known) : null;
    }

    /** Without sessions, of which only the ids are told. */
    LinkNames namesOf(List<PlanLink> shown) {
        return names.of(data(shown));
    }

    private static List<LinkedData> data(List<PlanLink> shown) {
        return shown.stream().map(PlanLink::data).toList();
    }
}
