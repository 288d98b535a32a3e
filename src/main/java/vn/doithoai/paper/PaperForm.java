package vn.doithoai.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.web.Option;
import vn.doithoai.web.VersionedForm;

/**
 * Head and end of a paper as typed (phần đầu và phần cuối văn bản): what it is about, on what ground, who gets it and who
 * signs. The forms of the kinds of papers add what is their own.
 */
@NullUnmarked
public abstract class PaperForm extends VersionedForm {

    protected static final int LINE = 200;
    private static final int BASIS = 500;

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

    private Marks.Urgency urgency;

    @Size(max = 60)
    private String circulation;

    @Pattern(regexp = "\\p{L}{1,10}")
    private String drafterSign;

    @Min(1)
    @Max(9999)
    private Integer copies;

    private boolean contact;

    protected final void fill(PaperDetails paper, List<String> bases, long version, Signers known) {
        unit = paper.unit() == null ? null : paper.unit().value();
        subject = paper.subject();
        legalBases = String.join("\n", bases);
        recipients = String.join("\n", paper.recipients());
        signingForm = paper.signer().form();
        signerPost = paper.signer().post();
        signer = known.text(paper.signer());
        urgency = paper.marks().urgency();
        circulation = textOf(paper.marks().circulation());
        drafterSign = textOf(paper.marks().drafter());
        copies = paper.marks().copies() == 0 ? null : paper.marks().copies();
        contact = paper.contact();
        setVersion(version);
    }

    private static String textOf(String text) {
        return text.isEmpty() ? null : text;
    }

    protected final PaperDetails paper(DocumentKind kind, int year, Signers known) {
        return new PaperDetails(
                kind,
                year,
                subject,
                new UnitId(unit),
                lines(recipients),
                known.read(signer, signerPost, signingForm),
                marks(),
                contact && kind == DocumentKind.OFFICIAL_LETTER);
    }

    /** Copies without a sign are told of, but don't keep the paper from being shown. */
    private Marks marks() {
        String sign = drafterSign == null ? "" : drafterSign;
        int counted = copies == null || copies < 0 || sign.isEmpty() ? 0 : copies;
        return new Marks(urgency, circulation == null ? "" : circulation, sign, counted);
    }

    /** What no single field can tell. */
    public void check(Errors errors) {
        checkLines("legalBases", legalBases, BASIS, errors);
        checkLines("recipients", recipients, LINE, errors);
        if (copies != null && drafterSign == null) {
            errors.rejectValue("drafterSign", "SignMissing");
        }
    }

    /** Choices of urgency, on every form of a paper. */
    public List<Option> getUrgencies() {
        return Option.ofEnum(Marks.Urgency.values(), "letter.form.urgency");
    }

    /** Something is chosen or wrong among what few papers bear; a form shows it open. */
    public boolean isMarked() {
        return urgency != null || circulation != null || drafterSign != null || copies != null || contact;
    }

    protected static void checkLines(String field, String text, int most, Errors errors) {
        boolean tooLong = lines(text).stream().anyMatch(line -> line.length() > most);
        if (tooLong && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "LineTooLong", new Object[] {most}, null);
        }
    }

    public final List<String> legalBaseLines() {
        return lines(legalBases);
    }

    /** Each line without the dash and the mark that the layout writes. */
    protected static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line ->
                                line.strip().replaceFirst("^[-–+•]\\s*", "").replaceFirst("\\s*[;,.]$", ""))
                        .filter(line -> !line.isEmpty())
                        .toList();
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

    public Marks.Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Marks.Urgency urgency) {
        this.urgency = urgency;
    }

    public String getCirculation() {
        return circulation;
    }

    public void setCirculation(String circulation) {
        this.circulation = circulation;
    }

    public String getDrafterSign() {
        return drafterSign;
    }

    public void setDrafterSign(String drafterSign) {
        this.drafterSign = drafterSign;
    }

    public Integer getCopies() {
        return copies;
    }

    public void setCopies(Integer copies) {
        this.copies = copies;
    }

    public boolean isContact() {
        return contact;
    }

    public void setContact(boolean contact) {
        this.contact = contact;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }
}
