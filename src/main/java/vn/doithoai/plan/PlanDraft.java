package vn.doithoai.plan;

import java.util.List;
import vn.doithoai.document.Block;
import vn.doithoai.document.RichText;
import vn.doithoai.paper.PaperDetails;

/**
 * A plan as it goes in and out of the editor (bản thảo kế hoạch).
 *
 * @param paper of kind PLAN
 * @param legalBases căn cứ
 * @param body opening, then titled sections; what stands before the first title is the opening
 * @param leftovers lines of an imported file that found no place; the editor shows them until each is placed or dropped
 */
public record PlanDraft(PaperDetails paper, List<RichText> legalBases, List<Block> body, List<String> leftovers) {

    public PlanDraft {
        legalBases = List.copyOf(legalBases);
        body = List.copyOf(body);
        leftovers = List.copyOf(leftovers);
    }
}
