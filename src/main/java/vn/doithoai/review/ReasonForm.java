package vn.doithoai.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.web.VersionedForm;

/** Why a paper goes back, as typed. */
@NullUnmarked
class ReasonForm extends VersionedForm {

    @NotBlank
    @Size(max = 2000)
    private String reason;

    static ReasonForm blank(PaperSummary paper) {
        ReasonForm form = new ReasonForm();
        form.setVersion(paper.version());
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
