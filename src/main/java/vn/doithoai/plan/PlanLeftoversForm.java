package vn.doithoai.plan;

import jakarta.validation.constraints.NotEmpty;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;

/** Lines of an imported file that are put into a section, or dropped. */
@NullUnmarked
class PlanLeftoversForm {

    @NotEmpty
    private Set<String> lines = new LinkedHashSet<>();

    private UUID section;

    /** The button that drops them. */
    private boolean drop;

    void check(Errors errors) {
        if (!drop && section == null && !errors.hasFieldErrors("section")) {
            errors.rejectValue("section", "NotNull");
        }
    }

    public Set<String> getLines() {
        return lines;
    }

    public void setLines(Set<String> lines) {
        this.lines = lines;
    }

    public UUID getSection() {
        return section;
    }

    public void setSection(UUID section) {
        this.section = section;
    }

    public boolean isDrop() {
        return drop;
    }

    public void setDrop(boolean drop) {
        this.drop = drop;
    }
}
