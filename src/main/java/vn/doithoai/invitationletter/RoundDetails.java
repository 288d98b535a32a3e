package vn.doithoai.invitationletter;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.document.Block;
import vn.doithoai.document.BodyText;
import vn.doithoai.paper.PaperContent;
import vn.doithoai.paper.PaperDetails;

/**
 * The letter of invitation as the office writes it (nội dung giấy mời).
 *
 * @param committee who invites
 * @param body lines, see {@link BodyText}; the line with the addressee stands before them by itself
 */
record RoundDetails(PaperDetails paper, String committee, String body) {

    static final int BODY = 8000;

    private static final String INVITES = " trân trọng kính mời: ";

    /** In the paper that is kept: the single letters name each person here. */
    private static final String EVERYBODY = "ông (bà) có tên trong danh sách khách mời";

    PaperContent content() {
        return content(committee, body);
    }

    static PaperContent content(String committee, String body) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(invitation(committee, EVERYBODY));
        blocks.addAll(BodyText.parse(body));
        return new PaperContent(List.of(), List.of(), blocks, List.of());
    }

    private static Block invitation(String committee, String addressee) {
        return Block.Paragraph.of(committee + INVITES + addressee + ".");
    }

    /** The first line of the paper that is kept, as one person gets it. */
    static Block.Paragraph addressed(Block first, String addressee) {
        if (!(first instanceof Block.Paragraph line)) {
            throw new IllegalArgumentException("a letter of invitation begins with whom it invites");
        }
        String text = line.text().plain();
        int end = text.indexOf(INVITES);
        return Block.Paragraph.of(text.substring(0, end) + INVITES + addressee + ".");
    }
}
