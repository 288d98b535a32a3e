package vn.doithoai.planlink;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.web.Option;

/** What the page of a line's links shows. */
final class PlanLinkPages {

    private PlanLinkPages() {}

    /**
     * @param open the form that is shown open: "group", "session", "task", "field", "person"; null for none
     * @param full the line had no room for the sentence
     * @param moved where the paper stands when it can't be changed there
     */
    record LinksPage(
            PaperSummary paper,
            PlanLines.Item item,
            String text,
            List<PlanLinkSummary> links,
            Choices choices,
            @Nullable String open,
            boolean full,
            @Nullable PaperState moved) {}

    /**
     * @param officersToTick whom the text typed for work may mean
     * @param personsToTick whom the text typed for the chair may mean
     */
    record Choices(
            List<Option> groups,
            List<Option> sessions,
            List<Option> units,
            List<Option> fields,
            List<Option> officials,
            List<Option> roles,
            List<Option> officersToTick,
            List<Option> personsToTick) {}
}
