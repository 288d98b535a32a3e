package vn.doithoai.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.doithoai.paper.IssueDetails;
import vn.doithoai.paper.IssuePreparation;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Signer;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.web.VersionedForm;

/** Number, date and signer of a paper as the records clerk's book has them. */
@NullUnmarked
class IssuanceForm extends VersionedForm {

    @Min(1)
    @Max(99999)
    private Integer number;

    @NotBlank
    @Size(max = 40)
    @Pattern(regexp = "[\\p{Lu}][\\p{L}0-9.]*(-[\\p{L}0-9.]+)*")
    private String symbol;

    @NotNull
    private LocalDate issuedOn;

    /** The date is before the approval, and that is how the book has it. */
    private boolean earlyConfirmed;

    @NotNull
    private SigningForm signingForm;

    @NotBlank
    @Size(max = 120)
    private String signerPost;

    @NotBlank
    @Size(max = 100)
    private String signer;

    static IssuanceForm of(IssuePreparation.Prepared prepared) {
        PaperSummary paper = prepared.paper();
        Signer foreseen = paper.details().signer();
        IssuanceForm form = new IssuanceForm();
        form.setVersion(paper.version());
        form.number = prepared.automatic() ? null : prepared.next();
        form.symbol = prepared.symbol();
        form.issuedOn = prepared.today();
        form.signingForm = foreseen.form();
        form.signerPost = foreseen.post();
        form.signer = prepared.signers().text(foreseen);
        return form;
    }

    /** What no single field can tell. */
    void check(boolean automatic, LocalDate today, @Nullable LocalDate approvedOn, Errors errors) {
        if (!automatic && number == null && !errors.hasFieldErrors("number")) {
            errors.rejectValue("number", "NotNull");
        }
        if (issuedOn == null) {
            return;
        }
        if (issuedOn.isAfter(today)) {
            errors.rejectValue("issuedOn", "Future");
        } else if (issuedOn.getYear() < today.getYear() - 30) {
            errors.rejectValue("issuedOn", "LongAgo");
        } else if (isEarly(approvedOn) && !earlyConfirmed) {
            errors.rejectValue("issuedOn", "Early");
        }
    }

    boolean isEarly(@Nullable LocalDate approvedOn) {
        return issuedOn != null && approvedOn != null && issuedOn.isBefore(approvedOn);
    }

    IssueDetails toDetails(boolean automatic, Signers known) {
        return new IssueDetails(
                automatic ? null : number, symbol, issuedOn, known.read(signer, signerPost, signingForm));
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public boolean isEarlyConfirmed() {
        return earlyConfirmed;
    }

    public void setEarlyConfirmed(boolean earlyConfirmed) {
        this.earlyConfirmed = earlyConfirmed;
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
