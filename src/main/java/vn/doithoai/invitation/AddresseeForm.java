package vn.doithoai.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** How the letter calls the person, as typed. */
@NullUnmarked
class AddresseeForm extends VersionedForm {

    @NotBlank
    @Size(max = Guest.ADDRESSEE)
    private String addressee;

    static AddresseeForm of(InvitationSummary invitation) {
        AddresseeForm form = new AddresseeForm();
        form.addressee = invitation.addressee();
        form.setVersion(invitation.version());
        return form;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
