package vn.doithoai.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Level;
import vn.doithoai.paper.PaperId;
import vn.doithoai.shared.Actor;

/**
 * A section of a plan (phần của kế hoạch) with its own version, so that two people write different sections at once. Its place among the
 * others is no part of what the version guards.
 */
@Entity
class PlanSection {

    /** A form takes few more rows than this. */
    static final int MOST_LINES = 250;

    private static final int MOST_REMOVED = 20;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID paperId;

    @OptimisticLock(excluded = true)
    private int position;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private String heading;

    /** Every save counts, also one that changes lines only, so that each makes a new version. */
    private int writes;

    private Instant changedAt;
    private String changedBy;

    @OptimisticLock(excluded = true)
    private @Nullable Instant removedAt;

    @OneToMany(mappedBy = "section", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlanItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PlanSection() {}

    @SuppressWarnings("NullAway.Init")
    PlanSection(PaperId paper, int position, SectionText text, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.paperId = paper.value();
        this.position = position;
        this.level = text.level();
        write(text.heading(), text.lines(), actor, now);
    }

    /** Takes over what was typed. Lines that are gone are kept aside, to be brought back. */
    final void write(String title, List<Line> lines, Actor actor, Instant now) {
        Map<UUID, PlanItem> known = new HashMap<>();
        items.forEach(item -> known.put(item.id(), item));
        int place = 0;
        for (Line line : lines) {
            PlanItem item = known.remove(line.id());
            if (item == null) {
                items.add(new PlanItem(this, paperId, place, line));
            } else {
                item.take(place, line);
            }
            place++;
        }
        known.values().forEach(gone -> gone.remove(now));
        forgetOldest();
        writes++;
        heading = title;
        changedAt = now;
        changedBy = actor.name();
    }

    /** Empty lines are forgotten at once, of the others the latest are kept. */
    private void forgetOldest() {
        int kept = 0;
        for (PlanItem item : removedItems()) {
            if (item.line().isEmpty() || ++kept > MOST_REMOVED) {
                items.remove(item);
            }
        }
    }

    /** Brings a removed line back to where it was; false when there is none. */
    boolean restore(UUID item, Actor actor, Instant now) {
        PlanItem removed = items.stream()
                .filter(each -> each.id().equals(item) && each.isRemoved())
                .findFirst()
                .orElse(null);
        if (removed == null || lines().size() >= MOST_LINES) {
            return false;
        }
        List<Line> lines = new ArrayList<>(lines());
        lines.add(Math.min(removed.position(), lines.size()), removed.line());
        write(heading, lines, actor, now);
        return true;
    }

    void append(Line line, Actor actor, Instant now) {
        List<Line> lines = new ArrayList<>(lines());
        lines.add(line);
        write(heading, lines, actor, now);
    }

    void place(int position) {
        this.position = position;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    SectionText text() {
        return new SectionText(level, heading, lines());
    }

    private List<Line> lines() {
        return items.stream()
                .filter(item -> !item.isRemoved())
                .sorted(Comparator.comparingInt(PlanItem::position))
                .map(PlanItem::line)
                .toList();
    }

    /** Newest first. */
    List<PlanItem> removedItems() {
        return items.stream()
                .filter(PlanItem::isRemoved)
                .sorted(Comparator.comparing(PlanItem::removedOrder).reversed())
                .toList();
    }

    boolean isOpening() {
        return level == null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** Written on by this person so lately that it is one piece of work. */
    boolean isGoingOn(Actor actor, Instant since) {
        return writes > 1 && changedBy.equals(actor.name()) && changedAt.isAfter(since);
    }

    UUID id() {
        return id;
    }

    UUID paperId() {
        return paperId;
    }

    int position() {
        return position;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
