package vn.doithoai.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A new section: its title, and after which other one it comes. */
@NullUnmarked
class PlanTitleForm {

    @NotBlank
    @Size(max = 500)
    private String heading;

    /** Null for the end. */
    private UUID after;

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public UUID getAfter() {
        return after;
    }

    public void setAfter(UUID after) {
        this.after = after;
    }
}
