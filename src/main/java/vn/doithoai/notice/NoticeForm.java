package vn.doithoai.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperForm;
import vn.doithoai.paper.Signers;

/** The notice of a session as typed. */
@NullUnmarked
class NoticeForm extends PaperForm {

    static final String[] FIELDS = {
        "unit",
        "subject",
        "legalBases",
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
    @Size(max = 60000)
    private String body;

    /** Day, hour and place in the text are the session's as it is now. */
    private boolean agrees;

    static NoticeForm of(NoticeDetails notice, long version, Signers known) {
        NoticeForm form = new NoticeForm();
        form.fill(notice.paper(), notice.legalBases(), version, known);
        form.body = notice.body();
        return form;
    }

    /** The words of the session as it is now; who signs and who gets it stay. */
    void take(NoticeDetails proposed) {
        setSubject(proposed.paper().subject());
        setLegalBases(String.join("\n", proposed.legalBases()));
        body = proposed.body();
        agrees = true;
    }

    NoticeDetails toDetails(int year, Signers known) {
        return new NoticeDetails(paper(DocumentKind.NOTICE, year, known), legalBaseLines(), body);
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
