package vn.doithoai.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** Why work isn't done after all, as typed. */
@NullUnmarked
class AssignmentReasonForm extends VersionedForm {

    @NotBlank
    @Size(max = AssignmentProgress.NOTE)
    private String reason;

    static AssignmentReasonForm of(AssignmentLine line) {
        AssignmentReasonForm form = new AssignmentReasonForm();
        form.setVersion(line.version());
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
