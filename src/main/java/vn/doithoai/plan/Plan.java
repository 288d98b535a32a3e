package vn.doithoai.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.MarkedText;
import vn.doithoai.document.RichText;
import vn.doithoai.paper.PaperId;

/** What a plan (kế hoạch đối thoại) says besides its sections; its head is the paper's. */
@Entity
class Plan {

    @Id
    private UUID paperId;

    @Version
    private @Nullable Long version;

    private @Nullable String legalBases;
    private @Nullable String leftovers;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    @SuppressWarnings("NullAway.Init")
    Plan(PaperId paper, List<String> legalBases, List<String> leftovers) {
        this.paperId = paper.value();
        this.legalBases = joined(legalBases);
        this.leftovers = joined(leftovers);
    }

    void base(List<String> changed) {
        this.legalBases = joined(changed);
    }

    /**
     * Takes one away, to be placed in a section or dropped.
     *
     * @return false when it isn't there any more
     */
    boolean take(String leftover) {
        List<String> left = new ArrayList<>(leftovers());
        boolean there = left.remove(leftover);
        leftovers = joined(left);
        return there;
    }

    /** As typed, with marks. */
    List<String> legalBases() {
        return lines(legalBases);
    }

    List<RichText> printedBases() {
        return legalBases().stream().map(MarkedText::parse).toList();
    }

    /** Lines of an imported file that found no place. */
    List<String> leftovers() {
        return lines(leftovers);
    }

    private static @Nullable String joined(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
