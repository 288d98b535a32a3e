package vn.doithoai.letter;

import java.util.List;
import vn.doithoai.document.BodyText;
import vn.doithoai.document.RichText;
import vn.doithoai.paper.PaperContent;
import vn.doithoai.paper.PaperDetails;

/**
 * A free paper as the office writes it (công văn, tờ trình, thông báo).
 *
 * @param addressees kính gửi, one a line
 * @param legalBases căn cứ, one a line
 * @param body lines; those that begin like "I.", "1.", "a)" or "-" become numbered items, see {@link BodyText}
 */
public record LetterDetails(PaperDetails paper, List<String> addressees, List<String> legalBases, String body) {

    public LetterDetails {
        addressees = List.copyOf(addressees);
        legalBases = List.copyOf(legalBases);
    }

    PaperContent content() {
        return content(addressees, legalBases, body);
    }

    static PaperContent content(List<String> addressees, List<String> legalBases, String body) {
        return new PaperContent(
                addressees, legalBases.stream().map(RichText::of).toList(), BodyText.parse(body), List.of());
    }
}
