package vn.doithoai.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;

/** Copies handed out, as typed. */
@NullUnmarked
class PaperCopyForm {

    @NotBlank
    @Size(max = 200)
    private String recipient;

    @NotNull
    @Min(1)
    @Max(9999)
    private Integer quantity;

    @NotNull
    private LocalDate handedOn;

    @NotNull
    private CopyChannel channel;

    @Size(max = 100)
    private String receivedBy;

    @Size(max = 500)
    private String note;

    static PaperCopyForm blank(LocalDate today) {
        PaperCopyForm form = new PaperCopyForm();
        form.quantity = 1;
        form.handedOn = today;
        form.channel = CopyChannel.BY_HAND;
        return form;
    }

    /** Copies are handed out after the issue and not in the future. */
    void check(LocalDate issuedOn, LocalDate today, Errors errors) {
        if (handedOn == null) {
            return;
        }
        if (handedOn.isAfter(today)) {
            errors.rejectValue("handedOn", "Future");
        } else if (issuedOn != null && handedOn.isBefore(issuedOn)) {
            errors.rejectValue("handedOn", "BeforeIssue");
        }
    }

    CopyDetails toDetails() {
        return new CopyDetails(recipient, quantity, handedOn, channel, receivedBy, note);
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public LocalDate getHandedOn() {
        return handedOn;
    }

    public void setHandedOn(LocalDate handedOn) {
        this.handedOn = handedOn;
    }

    public CopyChannel getChannel() {
        return channel;
    }

    public void setChannel(CopyChannel channel) {
        this.channel = channel;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
