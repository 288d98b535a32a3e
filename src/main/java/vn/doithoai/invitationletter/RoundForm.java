package vn.doithoai.invitationletter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperForm;
import vn.doithoai.paper.Signers;

/** The letter of invitation as typed. */
@NullUnmarked
class RoundForm extends PaperForm {

    static final String[] FIELDS = {
        "unit",
        "subject",
        "body",
        "recipients",
        "signingForm",
        "signerPost",
        "signer",
        "urgency",
        "circulation",
        "drafterSign",
        "copies"
    };

    @NotBlank
    @Size(max = RoundDetails.BODY)
    private String body;

    /** Day, hour and place in the text are the session's as it is now. */
    private boolean agrees;

    static RoundForm of(RoundDetails round, long version, Signers known) {
        RoundForm form = new RoundForm();
        form.fill(round.paper(), List.of(), version, known);
        form.body = round.body();
        return form;
    }

    /** The words of the session as it is now; who signs and who gets it stay. */
    void take(RoundDetails proposed) {
        setSubject(proposed.paper().subject());
        body = proposed.body();
        agrees = true;
    }

    RoundDetails toDetails(int year, String committee, Signers known) {
        return new RoundDetails(paper(DocumentKind.INVITATION, year, known), committee, body);
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public boolean isAgrees() {
        return agrees;
    }

    public void setAgrees(boolean agrees) {
        this.agrees = agrees;
    }
}
