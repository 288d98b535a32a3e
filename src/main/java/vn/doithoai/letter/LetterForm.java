package vn.doithoai.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.web.VersionedForm;

/** A free paper as typed. */
@NullUnmarked
class LetterForm extends VersionedForm {

    private static final int LINE = 200;
    private static final int BASIS = 500;

    @NotNull
    private DocumentKind kind;

    @NotNull
    private UUID unit;

    @NotBlank
    @Size(max = 500)
    private String subject;

    @Size(max = 2000)
    private String addressees;

    @Size(max = 6000)
    private String legalBases;

    @NotBlank
    @Size(max = 60000)
    private String body;

    @Size(max = 4000)
    private String recipients;

    @NotNull
    private SigningForm signingForm;

    @NotBlank
    @Size(max = 120)
    private String signerPost;

    @Size(max = 100)
    private String signer;

    static LetterForm blank() {
        LetterForm form = new LetterForm();
        form.kind = DocumentKind.OFFICIAL_LETTER;
        form.signingForm = SigningForm.FOR_COMMITTEE;
        form.signerPost = "Chủ tịch";
        return form;
    }

    static LetterForm of(LetterDetails letter, long version, Signers known) {
        PaperDetails paper = letter.paper();
        LetterForm form = new LetterForm();
        form.kind = paper.kind();
        form.unit = paper.unit() == null ? null : paper.unit().value();
        form.subject = paper.subject();
        form.addressees = String.join("\n", letter.addressees());
        form.legalBases = String.join("\n", letter.legalBases());
        form.body = letter.body();
        form.recipients = String.join("\n", paper.recipients());
        form.signingForm = paper.signer().form();
        form.signerPost = paper.signer().post();
        form.signer = known.text(paper.signer());
        form.setVersion(version);
        return form;
    }

    /** What no single field can tell. */
    void check(Errors errors) {
        if (kind == DocumentKind.PLAN) {
            errors.rejectValue("kind", "NotNull");
        }
        boolean toSomebody = kind == DocumentKind.OFFICIAL_LETTER || kind == DocumentKind.SUBMISSION;
        if (toSomebody && addressees == null) {
            errors.rejectValue("addressees", "NotBlank");
        }
        checkLines("addressees", addressees, LINE, errors);
        checkLines("legalBases", legalBases, BASIS, errors);
        checkLines("recipients", recipients, LINE, errors);
    }

    private static void checkLines(String field, String text, int most, Errors errors) {
        boolean tooLong = lines(text).stream().anyMatch(line -> line.length() > most);
        if (tooLong && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "LineTooLong", new Object[] {most}, null);
        }
    }

    /** Enough is there to show how it would print. */
    boolean isPrintable() {
        return kind != null
                && unit != null
                && subject != null
                && body != null
                && signingForm != null
                && signerPost != null;
    }

    LetterDetails toDetails(int year, Signers known) {
        return new LetterDetails(
                new PaperDetails(
                        kind,
                        year,
                        subject,
                        new UnitId(unit),
                        lines(recipients),
                        known.read(signer, signerPost, signingForm)),
                lines(addressees),
                lines(legalBases),
                body);
    }

    /** Each line without the dash and the mark that the layout writes. */
    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line ->
                                line.strip().replaceFirst("^[-–+•]\\s*", "").replaceFirst("\\s*[;,.]$", ""))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAddressees() {
        return addressees;
    }

    public void setAddressees(String addressees) {
        this.addressees = addressees;
    }

    public String getLegalBases() {
        return legalBases;
    }

    public void setLegalBases(String legalBases) {
        this.legalBases = legalBases;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public SigningForm getSigningForm() {
        return signingForm;
    }

    public void setSigningForm(SigningForm signingForm) {
        this.signingForm = signingForm;
    }

    public String getSignerPost() {
        return signerPost;
    }

    public void setSignerPost(String signerPost) {
        this.signerPost = signerPost;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }
}
