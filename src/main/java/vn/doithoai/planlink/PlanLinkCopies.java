package vn.doithoai.planlink;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.plan.PlanLines;

/**
 * Takes the links along when a plan is begun from another: all of them into a replacement; into another year's plan all
 * but the sessions, which every year foresees anew, with the deadlines of work moved on.
 */
@Component
class PlanLinkCopies {

    private final PlanLinkRepository links;
    private final PlanLinkReader reader;

    PlanLinkCopies(PlanLinkRepository links, PlanLinkReader reader) {
        this.links = links;
        this.reader = reader;
    }

    @EventListener
    @Transactional
    public void copy(PlanLines.Copied copied) {
        Map<PlanLink, LinkedData> moved = new LinkedHashMap<>();
        for (PlanLink link : links.shown(copied.from().value())) {
            LinkedData data = moved(link.data(), copied);
            if (data != null && copied.items().containsKey(link.itemId())) {
                moved.put(link, data);
            }
        }
        if (moved.isEmpty()) {
            return;
        }
        List<LinkedData> old = moved.keySet().stream().map(PlanLink::data).toList();
        var before = reader.sentences(old, copied.year() - copied.years(), copied.actor());
        var now = reader.sentences(moved.values(), copied.year(), copied.actor());
        moved.forEach((link, data) -> {
            UUID item = Objects.requireNonNull(copied.items().get(link.itemId()));
            links.save(copy(link, item, data, before.get(link.data()), now.get(data), copied));
        });
        links.flush();
    }

    private static @Nullable LinkedData moved(LinkedData data, PlanLines.Copied copied) {
        if (data instanceof LinkedData.Session) {
            return copied.replacement() ? data : null;
        }
        return data instanceof LinkedData.Assignment work ? work.movedByYears(copied.years()) : data;
    }

    /** The text was moved on likewise; where somebody still has to decide on a sentence, that waits in the copy too. */
    private static PlanLink copy(
            PlanLink link,
            UUID item,
            LinkedData data,
            @Nullable String before,
            @Nullable String now,
            PlanLines.Copied copied) {
        boolean settled = link.decided().equals(before);
        String decided = settled && now != null ? now : link.decided();
        PlanLink copy = new PlanLink(copied.to(), item, data, decided);
        if (copied.replacement()) {
            copy.copyOf(link);
        }
        String written = link.written();
        if (written != null) {
            copy.write(written.equals(link.decided()) ? decided : written);
            copy.keep(decided);
        }
        return copy;
    }
}
