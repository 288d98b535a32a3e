package vn.doithoai.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperId;
import vn.doithoai.shared.Actor;

/**
 * What the editor shows besides the text (ghi chú bên mục của kế hoạch). The module that links lines to data implements it;
 * plans don't know the data.
 */
public interface PlanNotes {

    /** For the whole plan at once, in as many statements for one line as for hundreds. */
    Notes of(PlanLines.Whole plan, Actor actor);

    /**
     * Somebody decided on a sentence that was offered beside a line.
     *
     * @param taken it goes into the line; else the line stays as it is
     * @throws PlanLines.LineFull when the line has no room for it
     * @throws vn.doithoai.shared.NotFound when the plan has no such offer
     */
    void decide(PaperId plan, UUID offer, boolean taken, Actor actor);

    /** Where the links of a line are changed. */
    String linksOf(PaperId plan, UUID line);

    /**
     * @param lines by the id of the line
     * @param hints what law or decree misses, in the order of the checklist
     */
    record Notes(Map<UUID, LineNote> lines, List<Hint> hints) {

        public Notes {
            lines = Map.copyOf(lines);
            hints = List.copyOf(hints);
        }

        /**
         * Null for a line that isn't stored yet.
         *
         * @param id as a form carries it
         */
        public @Nullable LineNote line(@Nullable String id) {
            try {
                return id == null ? null : lines.get(UUID.fromString(id));
            } catch (IllegalArgumentException notOne) {
                return null;
            }
        }
    }

    /**
     * @param texts what the line is linked to
     * @param offers sentences that the data make now, while nobody has decided on them
     * @param href where the links of the line are changed
     */
    record LineNote(List<String> texts, List<Offer> offers, String href) {

        public LineNote {
            texts = List.copyOf(texts);
            offers = List.copyOf(offers);
        }

        /** Most lines are linked to nothing. */
        public boolean says() {
            return !texts.isEmpty() || !offers.isEmpty();
        }
    }

    /** A sentence for a line. */
    record Offer(UUID id, String sentence) {}

    /**
     * @param code what it says is the message {@code plan.hint.<code>}, which article asks for it {@code
     *     plan.hint.why.<code>}
     * @param about put into the message
     * @param href where to mend it
     */
    record Hint(String code, String about, String href) {}
}
