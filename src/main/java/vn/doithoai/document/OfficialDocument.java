package vn.doithoai.document;

import java.util.List;

/**
 * An official paper (văn bản hành chính) as it will be printed: all its words and how they are divided, nothing of how
 * they look. Immutable throughout; texts are composed (NFC). Numbers of sections and annexes, dashes, marks at the ends
 * of lists and the closing "./." are no part of it: the layout writes them.
 *
 * @param subject trích yếu, without "V/v"; box 5a or 5b
 * @param addressees kính gửi; box 9a; empty for papers that go to nobody by name
 * @param legalBases căn cứ, each without the mark at its end
 * @param body opening paragraphs, sections, tables; box 6
 * @param signatures one, or two side by side; none in a paper that nobody signs
 * @param marks urgency, circulation, the drafter's sign; boxes 10b, 11, 12
 * @param contact lines at the foot of the first page: address, telephone, e-mail of the issuer; box 13, mostly empty
 */
public record OfficialDocument(
        Letterhead letterhead,
        DocumentNumber number,
        PlaceAndDate placeAndDate,
        DocumentKind kind,
        RichText subject,
        List<String> addressees,
        List<RichText> legalBases,
        List<Block> body,
        List<SignatureBlock> signatures,
        Recipients recipients,
        List<Annex> annexes,
        Marks marks,
        List<String> contact) {

    private static final int SIGNATURES_SIDE_BY_SIDE = 2;

    public OfficialDocument {
        subject = subject.withoutEnd();
        addressees = RichText.plain(addressees.stream()
                .map(text -> RichText.of(text).withoutEnd().plain())
                .toList());
        legalBases = legalBases.stream()
                .map(RichText::withoutEnd)
                .filter(text -> !text.isEmpty())
                .toList();
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
        // Papers that were kept before these parts were known have neither
        marks = marks == null ? Marks.NONE : marks;
        contact = contact == null ? List.of() : RichText.plain(contact);
        if (signatures.size() > SIGNATURES_SIDE_BY_SIDE) {
            throw new IllegalArgumentException("at most two signatures stand side by side");
        }
    }

    /** A draft of this kind with room for its number and its day; all else empty. */
    public static Builder draft(DocumentKind kind, Letterhead letterhead, String symbol, String place, int year) {
        return new Builder(kind, letterhead, DocumentNumber.blank(symbol), PlaceAndDate.blank(place, year));
    }

    public Builder toBuilder() {
        return new Builder(kind, letterhead, number, placeAndDate)
                .subject(subject)
                .addressees(addressees)
                .legalBases(legalBases)
                .body(body)
                .signatures(signatures)
                .recipients(recipients)
                .annexes(annexes)
                .marks(marks)
                .contact(contact);
    }

    /** Puts a document together part by part. */
    public static final class Builder {

        private final DocumentKind kind;
        private final Letterhead letterhead;
        private DocumentNumber number;
        private PlaceAndDate placeAndDate;
        private RichText subject = RichText.EMPTY;
        private List<String> addressees = List.of();
        private List<RichText> legalBases = List.of();
        private List<Block> body = List.of();
        private List<SignatureBlock> signatures = List.of();
        private Recipients recipients = Recipients.NONE;
        private List<Annex> annexes = List.of();
        private Marks marks = Marks.NONE;
        private List<String> contact = List.of();

        private Builder(DocumentKind kind, Letterhead letterhead, DocumentNumber number, PlaceAndDate placeAndDate) {
            this.kind = kind;
            this.letterhead = letterhead;
            this.number = number;
            this.placeAndDate = placeAndDate;
        }

        public Builder number(DocumentNumber given) {
            number = given;
            return this;
        }

        public Builder placeAndDate(PlaceAndDate given) {
            placeAndDate = given;
            return this;
        }

        public Builder subject(RichText given) {
            subject = given;
            return this;
        }

        public Builder subject(String given) {
            return subject(RichText.of(given));
        }

        public Builder addressees(List<String> given) {
            addressees = given;
            return this;
        }

        public Builder legalBases(List<RichText> given) {
            legalBases = given;
            return this;
        }

        public Builder body(List<? extends Block> given) {
            body = List.copyOf(given);
            return this;
        }

        public Builder signatures(List<SignatureBlock> given) {
            signatures = given;
            return this;
        }

        public Builder recipients(Recipients given) {
            recipients = given;
            return this;
        }

        public Builder annexes(List<Annex> given) {
            annexes = given;
            return this;
        }

        public Builder marks(Marks given) {
            marks = given;
            return this;
        }

        public Builder contact(List<String> given) {
            contact = given;
            return this;
        }

        public OfficialDocument build() {
            return new OfficialDocument(
                    letterhead,
                    number,
                    placeAndDate,
                    kind,
                    subject,
                    addressees,
                    legalBases,
                    body,
                    signatures,
                    recipients,
                    annexes,
                    marks,
                    contact);
        }
    }
}
