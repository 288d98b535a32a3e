package vn.doithoai.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperForm;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;

/** A free paper as typed. */
@NullUnmarked
class LetterForm extends PaperForm {

    /** Kinds that are written freely; the others are made from what they are about. */
    static final List<DocumentKind> KINDS =
            List.of(DocumentKind.OFFICIAL_LETTER, DocumentKind.SUBMISSION, DocumentKind.NOTICE);

    @NotNull
    private DocumentKind kind;

    @Size(max = 2000)
    private String addressees;

    @NotBlank
    @Size(max = 60000)
    private String body;

    static LetterForm blank() {
        LetterForm form = new LetterForm();
        form.kind = DocumentKind.OFFICIAL_LETTER;
        form.setSigningForm(SigningForm.FOR_COMMITTEE);
        form.setSignerPost("Chủ tịch");
        return form;
    }

    static LetterForm of(LetterDetails letter, long version, Signers known) {
        LetterForm form = new LetterForm();
        form.fill(letter.paper(), letter.legalBases(), version, known);
        form.kind = letter.paper().kind();
        form.addressees = String.join("\n", letter.addressees());
        form.body = letter.body();
        return form;
    }

    @Override
    public void check(Errors errors) {
        super.check(errors);
        if (kind != null && !KINDS.contains(kind)) {
            errors.rejectValue("kind", "NotNull");
        }
        boolean toSomebody = kind == DocumentKind.OFFICIAL_LETTER || kind == DocumentKind.SUBMISSION;
        if (toSomebody && addressees == null) {
            errors.rejectValue("addressees", "NotBlank");
        }
        checkLines("addressees", addressees, LINE, errors);
        if (isContact() && kind != null && kind != DocumentKind.OFFICIAL_LETTER) {
            errors.rejectValue("contact", "LettersOnly");
        }
    }

    /** Enough is there to show how it would print. */
    boolean isPrintable() {
        return kind != null
                && getUnit() != null
                && getSubject() != null
                && body != null
                && getSigningForm() != null
                && getSignerPost() != null;
    }

    LetterDetails toDetails(int year, Signers known) {
        return new LetterDetails(paper(kind, year, known), lines(addressees), legalBaseLines(), body);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getAddressees() {
        return addressees;
    }

    public void setAddressees(String addressees) {
        this.addressees = addressees;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
