package vn.doithoai.notice;

import java.util.List;
import vn.doithoai.document.BodyText;
import vn.doithoai.document.RichText;
import vn.doithoai.paper.PaperContent;
import vn.doithoai.paper.PaperDetails;

/**
 * The notice of a session as the office writes it (nội dung thông báo).
 *
 * @param legalBases căn cứ, one a line
 * @param body lines, see {@link BodyText}
 */
public record NoticeDetails(PaperDetails paper, List<String> legalBases, String body) {

    public NoticeDetails {
        legalBases = List.copyOf(legalBases);
    }

    PaperContent content() {
        return new PaperContent(
                List.of(), legalBases.stream().map(RichText::of).toList(), BodyText.parse(body), List.of());
    }
}
