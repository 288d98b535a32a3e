package vn.doithoai.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentNumber;
import vn.doithoai.document.Letterhead;
import vn.doithoai.document.OfficialDocument;
import vn.doithoai.document.PlaceAndDate;
import vn.doithoai.document.Recipients;
import vn.doithoai.organisation.CommuneDetails;
import vn.doithoai.organisation.Communes;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.NotFound;

/** Puts papers together as they print: the head and end that all have, around what their source says. */
@Component
class PaperDocuments {

    private static final String COMMITTEE = "UBND";
    private static final String ARCHIVE = "VT";

    private final PaperSources sources;
    private final Communes communes;
    private final Units units;
    private final Clock clock;

    PaperDocuments(PaperSources sources, Communes communes, Units units, Clock clock) {
        this.sources = sources;
        this.communes = communes;
        this.units = units;
        this.clock = clock;
    }

    OfficialDocument of(Paper paper) {
        return draft(paper.details(), sources.content(paper))
                .number(number(paper))
                .placeAndDate(placeAndDate(paper))
                .build();
    }

    /** With room for number and day. */
    OfficialDocument.Builder draft(PaperDetails details, PaperContent content) {
        CommuneDetails commune = commune();
        String unit = unitAbbreviation(details.unit());
        Signer signer = details.signer();
        String name = signer.name();
        return OfficialDocument.draft(
                        details.kind(),
                        Letterhead.ofPeoplesCommittee(named(commune)),
                        symbol(details),
                        commune.placeName(),
                        LocalDate.now(clock).getYear())
                .subject(details.subject())
                .addressees(content.addressees())
                .legalBases(content.legalBases())
                .body(content.body())
                .signatures(List.of(signer.form().block(signer.post(), name == null ? "" : name)))
                .recipients(new Recipients(details.recipients(), unit == null ? ARCHIVE : ARCHIVE + ", " + unit))
                .annexes(content.annexes())
                .marks(details.marks())
                .contact(details.contact() ? contact(commune) : List.of());
    }

    /** Of what the commune tells of itself, the address on one line and the ways to call or write on another (box 13). */
    private static List<String> contact(CommuneDetails commune) {
        String address = commune.address();
        String phone = commune.phone();
        String email = commune.email();
        List<String> ways = new ArrayList<>();
        if (phone != null) {
            ways.add("Điện thoại: " + phone);
        }
        if (email != null) {
            ways.add((ways.isEmpty() ? "Thư điện tử: " : "thư điện tử: ") + email);
        }
        return List.of(address == null ? "" : "Địa chỉ: " + address, String.join("; ", ways));
    }

    private CommuneDetails commune() {
        return communes.find().orElseThrow(() -> new NotFound("commune"));
    }

    PaperText text(Paper paper) {
        return PaperText.of(of(paper));
    }

    /** What stands after the number: "KH-UBND"; of a công văn "UBND-VP", after the unit that drafted it. */
    String symbol(PaperDetails details) {
        DocumentKind kind = details.kind();
        String unit = kind.isNamed() ? null : unitAbbreviation(details.unit());
        return kind.symbol(unit == null ? COMMITTEE : COMMITTEE + "-" + unit);
    }

    private DocumentNumber number(Paper paper) {
        String code = paper.code();
        if (code == null) {
            return DocumentNumber.blank(symbol(paper.details()));
        }
        int slash = code.indexOf('/');
        return new DocumentNumber(code.substring(0, slash), code.substring(slash + 1));
    }

    private PlaceAndDate placeAndDate(Paper paper) {
        LocalDate issuedOn = paper.issuedOn();
        String place = commune().placeName();
        return issuedOn == null
                ? PlaceAndDate.blank(place, LocalDate.now(clock).getYear())
                : PlaceAndDate.of(place, issuedOn);
    }

    private @Nullable String unitAbbreviation(@Nullable UnitId unit) {
        return unit == null ? null : units.find(unit).details().abbreviation();
    }

    private static String named(CommuneDetails commune) {
        String kind = switch (commune.kind()) {
            case COMMUNE -> "xã ";
            case WARD -> "phường ";
            case SPECIAL_ZONE -> "đặc khu ";
        };
        return kind + commune.name();
    }
}
