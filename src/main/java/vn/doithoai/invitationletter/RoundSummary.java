package vn.doithoai.invitationletter;

import java.util.List;
import java.util.Set;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.notice.NoticePart;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.session.SessionId;

/**
 * A letter of invitation with its number (đợt giấy mời), as other modules and pages see it.
 *
 * @param facts when and where, as it tells
 * @param contradicted what of that the session contradicts by now
 */
public record RoundSummary(SessionId session, PaperSummary paper, NoticeFacts facts, Set<NoticePart> contradicted) {

    public RoundSummary {
        contradicted = Set.copyOf(contradicted);
    }

    /** Time and place are those of the session, so that letters may go out. */
    public boolean isTrue() {
        return contradicted.stream().noneMatch(NoticePart::isEssential);
    }

    /** What a guest would be told wrongly, in the order in which it is told. */
    public List<NoticePart> parts() {
        return contradicted.stream().filter(NoticePart::isEssential).sorted().toList();
    }
}
