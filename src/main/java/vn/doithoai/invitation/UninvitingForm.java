package vn.doithoai.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why somebody is not invited any more, as typed. */
@NullUnmarked
class UninvitingForm {

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
