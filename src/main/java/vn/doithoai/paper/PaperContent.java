package vn.doithoai.paper;

import java.util.List;
import vn.doithoai.document.Annex;
import vn.doithoai.document.Block;
import vn.doithoai.document.RichText;

/**
 * What a paper says (nội dung văn bản), without its head and its end, which all papers have in common.
 *
 * @param addressees kính gửi; empty for papers that go to nobody by name
 * @param legalBases căn cứ
 * @param body opening paragraphs, sections, tables
 */
public record PaperContent(List<String> addressees, List<RichText> legalBases, List<Block> body, List<Annex> annexes) {

    public PaperContent {
        addressees = List.copyOf(addressees);
        legalBases = List.copyOf(legalBases);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }
}
