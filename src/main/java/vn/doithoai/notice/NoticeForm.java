package vn.doithoai.notice;

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

/** The notice of a session as typed. */
@NullUnmarked
class NoticeForm extends VersionedForm {

    static final String[] FIELDS = {
        "unit", "subject", "legalBases", "body", "recipients", "signingForm", "signerPost", "signer"
    };

    private static final int LINE = 200;
    private static final int BASIS = 500;

    @NotNull
    private UUID unit;

    @NotBlank
    @Size(max = 500)
    private String subject;

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

    /** Day, hour and place in the text are the session's as it is now. */
    private boolean agrees;

    static NoticeForm of(NoticeDetails notice, long version, Signers known) {
        PaperDetails paper = notice.paper();
        NoticeForm form = new NoticeForm();
        form.unit = paper.unit() == null ? null : paper.unit().value();
        form.subject = paper.subject();
        form.legalBases = String.join("\n", notice.legalBases());
        form.body = notice.body();
        form.recipients = String.join("\n", paper.recipients());
        form.signingForm = paper.signer().form();
        form.signerPost = paper.signer().post();
        form.signer = known.text(paper.signer());
        form.setVersion(version);
        return form;
    }

    /** The words of the session as it is now; who signs and who gets it stay. */
    void take(NoticeDetails proposed) {
        subject = proposed.paper().subject();
        legalBases = String.join("\n", proposed.legalBases());
        body = proposed.body();
        agrees = true;
    }

    void check(Errors errors) {
        if (tooLong(legalBases, BASIS) && !errors.hasFieldErrors("legalBases")) {
            errors.rejectValue("legalBases", "LineTooLong", new Object[] {BASIS}, null);
        }
        if (tooLong(recipients, LINE) && !errors.hasFieldErrors("recipients")) {
            errors.rejectValue("recipients", "LineTooLong", new Object[] {LINE}, null);
        }
    }

    private static boolean tooLong(String text, int most) {
        return lines(text).stream().anyMatch(line -> line.length() > most);
    }

    NoticeDetails toDetails(int year, Signers known) {
        return new NoticeDetails(
                new PaperDetails(
                        DocumentKind.NOTICE,
                        year,
                        subject,
                        new UnitId(unit),
                        lines(recipients),
                        known.read(signer, signerPost, signingForm)),
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

    public boolean isAgrees() {
        return agrees;
    }

    public void setAgrees(boolean agrees) {
        this.agrees = agrees;
    }
}
