package vn.doithoai.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** Why a session is postponed or cancelled, as typed. */
@NullUnmarked
class SessionReasonForm extends VersionedForm {

    @NotBlank
    @Size(max = SessionAct.NOTE)
    private String reason;

    static SessionReasonForm blank(SessionSummary session) {
        SessionReasonForm form = new SessionReasonForm();
        form.setVersion(session.version());
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
