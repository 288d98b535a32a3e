package vn.doithoai.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.web.VersionedForm;

/** Head and end of a plan as typed: what it is about, on what ground, who gets it and who signs. */
@NullUnmarked
class PlanHeadForm extends VersionedForm {

    private static final int LINE = 200;
    private static final int BASIS = 500;

    @NotNull
    @Min(2000)
    @Max(2199)
    private Integer year;

    @NotNull
    private UUID unit;

    @NotBlank
    @Size(max = 500)
    private String subject;

    @Size(max = 6000)
    private String legalBases;

    @Size(max = 4000)
    private String recipients;

    @NotNull
    private SigningForm signingForm;

    @NotBlank
    @Size(max = 120)
    private String signerPost;

    @Size(max = 100)
    private String signer;

    static PlanHeadForm of(PaperSummary plan, List<String> legalBases, Signers known) {
        PaperDetails paper = plan.details();
        PlanHeadForm form = new PlanHeadForm();
        form.year = paper.year();
        form.unit = paper.unit() == null ? null : paper.unit().value();
        form.subject = paper.subject();
        form.legalBases = String.join("\n", legalBases);
        form.recipients = String.join("\n", paper.recipients());
        form.signingForm = paper.signer().form();
        form.signerPost = paper.signer().post();
        form.signer = known.text(paper.signer());
        form.setVersion(plan.version());
        return form;
    }

    /** What no single field can tell. */
    void check(Errors errors) {
        checkLines("legalBases", legalBases, BASIS, errors);
        checkLines("recipients", recipients, LINE, errors);
    }

    private static void checkLines(String field, String text, int most, Errors errors) {
        boolean tooLong = lines(text).stream().anyMatch(line -> line.length() > most);
        if (tooLong && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "LineTooLong", new Object[] {most}, null);
        }
    }

    PaperDetails toDetails(Signers known) {
        return new PaperDetails(
                DocumentKind.PLAN,
                year,
                subject,
                new UnitId(unit),
                lines(recipients),
                known.read(signer, signerPost, signingForm));
    }

    List<String> legalBaseLines() {
        return lines(legalBases);
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

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
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

    public String getLegalBases() {
        return legalBases;
    }

    public void setLegalBases(String legalBases) {
        this.legalBases = legalBases;
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
