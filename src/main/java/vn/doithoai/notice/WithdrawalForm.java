package vn.doithoai.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why a proof is withdrawn, as typed. */
@NullUnmarked
class WithdrawalForm {

    @NotBlank
    @Size(max = ProofDetails.NOTE)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
