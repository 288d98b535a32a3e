package vn.doithoai.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why somebody named isn't invited, as typed. */
@NullUnmarked
class RefusalForm {

    @NotBlank
    @Size(max = 300)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
