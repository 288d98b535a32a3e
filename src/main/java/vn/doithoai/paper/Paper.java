package vn.doithoai.paper;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.PersonId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Changes;

/** A numbered paper (văn bản) on its way from draft to issue. What it says beyond its head is its source's business. */
@Entity
class Paper {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String source;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private int year;
    private String subject;
    private @Nullable UUID unitId;

    @Convert(converter = Lines.class)
    private List<String> recipients;

    private @Nullable UUID signerId;
    private @Nullable String signerName;
    private String signerPost;

    @Enumerated(EnumType.STRING)
    private SigningForm signingForm;

    @Enumerated(EnumType.STRING)
    private Marks.@Nullable Urgency urgency;

    private @Nullable String circulation;
    private @Nullable String drafterSign;
    private @Nullable Integer copies;
    private boolean contact;

    @Enumerated(EnumType.STRING)
    private PaperState state;

    private @Nullable Integer number;
    private @Nullable String code;
    private @Nullable String sequence;
    private @Nullable LocalDate issuedOn;
    private @Nullable UUID replaces;
    private @Nullable UUID draftedById;
    private String draftedBy;
    private Instant changedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Paper() {}

    @SuppressWarnings("NullAway.Init")
    Paper(String source, PaperDetails details, @Nullable PaperId replaces, Actor drafter, Instant now) {
        this.id = UUID.randomUUID();
        this.source = source;
        this.state = PaperState.DRAFT;
        this.replaces = replaces == null ? null : replaces.value();
        this.draftedById = drafter.accountId();
        this.draftedBy = drafter.name();
        this.changedAt = now;
        take(details);
    }

    /**
     * New content, which its source has or is about to change. Always a new version, even where only the source's part
     * differs.
     */
    Changes revise(PaperDetails details, Instant now) {
        if (!state.isEditable()) {
            throw new PaperMoveRefused(state, "edit");
        }
        PaperDetails before = details();
        Changes changes = new Changes()
                .field("kind", kind, details.kind())
                .field("year", year, details.year())
                .field("subject", subject, details.subject())
                .field("recipients", String.join("; ", recipients), String.join("; ", details.recipients()))
                .field("signer", before.signer().name(), details.signer().name())
                .field("signingForm", signingForm, details.signer().form())
                .field("urgency", urgency, details.marks().urgency())
                .field("circulation", circulation, textOf(details.marks().circulation()))
                .field("drafterSign", drafterSign, textOf(details.marks().drafter()))
                .field("copies", copies, countOf(details.marks().copies()))
                .field("contact", contact, details.contact());
        take(details);
        changedAt = now;
        return changes;
    }

    private void take(PaperDetails details) {
        this.kind = details.kind();
        this.year = details.year();
        this.subject = details.subject();
        UnitId unit = details.unit();
        this.unitId = unit == null ? null : unit.value();
        this.recipients = details.recipients();
        this.contact = details.contact();
        take(details.signer());
        take(details.marks());
    }

    private void take(Marks marks) {
        this.urgency = marks.urgency();
        this.circulation = textOf(marks.circulation());
        this.drafterSign = textOf(marks.drafter());
        this.copies = countOf(marks.copies());
    }

    private static @Nullable String textOf(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer countOf(int count) {
        return count == 0 ? null : count;
    }

    private void take(Signer signer) {
        PersonId person = signer.person();
        this.signerId = person == null ? null : person.value();
        this.signerName = signer.name();
        this.signerPost = signer.post();
        this.signingForm = signer.form();
    }

    PaperAct submit(Actor actor, Instant now) {
        return move(PaperState.IN_REVIEW, ActKind.SUBMISSION, actor, now, null);
    }

    /** Takes a submission back before it is decided on, or an approval that was never issued. */
    PaperAct withdraw(String reason, Actor actor, Instant now) {
        return move(PaperState.DRAFT, ActKind.WITHDRAWAL, actor, now, reason);
    }

    PaperAct sendBack(String reason, Actor actor, Instant now) {
        return move(PaperState.DRAFT, ActKind.RETURN, actor, now, reason);
    }

    PaperAct approve(@Nullable String note, Actor actor, Instant now) {
        return move(PaperState.APPROVED, ActKind.APPROVAL, actor, now, note);
    }

    PaperAct issue(Issuance issuance, Actor actor, Instant now) {
        PaperAct act = move(PaperState.ISSUED, ActKind.ISSUANCE, actor, now, issuance.code());
        this.number = issuance.number();
        this.code = issuance.code();
        this.sequence = issuance.sequence();
        this.issuedOn = issuance.issuedOn();
        take(issuance.signer());
        return act;
    }

    /** @param successor code of the paper that takes its place */
    PaperAct giveWayTo(String successor, Actor actor, Instant now) {
        return move(PaperState.REPLACED, ActKind.REPLACEMENT, actor, now, successor);
    }

    /** Gives a draft up; another may replace what it was to replace. */
    PaperAct discard(String reason, Actor actor, Instant now) {
        PaperAct act = move(PaperState.DISCARDED, ActKind.DISCARD, actor, now, reason);
        replaces = null;
        return act;
    }

    private PaperAct move(PaperState next, ActKind kind, Actor actor, Instant now, @Nullable String note) {
        if (!state.canBecome(next)) {
            throw new PaperMoveRefused(state, kind.name());
        }
        state = next;
        changedAt = now;
        return new PaperAct(id, kind, actor, now, isDraftedBy(actor), note);
    }

    private boolean isDraftedBy(Actor actor) {
        return draftedById != null && draftedById.equals(actor.accountId());
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    PaperState state() {
        return state;
    }

    String source() {
        return source;
    }

    @Nullable
    Integer number() {
        return number;
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable
    UUID replaces() {
        return replaces;
    }

    PaperDetails details() {
        UnitId unit = unitId == null ? null : new UnitId(unitId);
        return new PaperDetails(kind, year, subject, unit, recipients, signer(), marks(), contact);
    }

    private Marks marks() {
        return new Marks(
                urgency,
                circulation == null ? "" : circulation,
                drafterSign == null ? "" : drafterSign,
                copies == null ? 0 : copies);
    }

    private Signer signer() {
        return new Signer(signerId == null ? null : new PersonId(signerId), signerName, signerPost, signingForm);
    }

    /** @param successor the paper that takes its place, null mostly */
    PaperSummary summary(@Nullable UUID successor) {
        return new PaperSummary(
                new PaperId(id),
                source,
                details(),
                state,
                code,
                issuedOn,
                replaces == null ? null : new PaperId(replaces),
                successor == null ? null : new PaperId(successor),
                draftedBy,
                changedAt,
                version == null ? 0 : version);
    }

    /** Several lines in one column. */
    static class Lines implements AttributeConverter<List<String>, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable List<String> lines) {
            return lines == null || lines.isEmpty() ? null : String.join("\n", lines);
        }

        @Override
        public List<String> convertToEntityAttribute(@Nullable String text) {
            return text == null ? List.of() : text.lines().toList();
        }
    }
}
