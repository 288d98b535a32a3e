package vn.doithoai.notice;

import java.util.List;
import java.util.Set;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.session.SessionId;

/**
 * The notice of a session as other modules and pages see it (bản thông báo).
 *
 * @param facts when and where, as it tells
 * @param contradicted what of that the session contradicts by now
 */
public record NoticeSummary(SessionId session, PaperSummary paper, NoticeFacts facts, Set<NoticePart> contradicted) {

    public NoticeSummary {
        contradicted = Set.copyOf(contradicted);
    }

    /** Time and place are those of the session, so that it may be made public. */
    public boolean isTrue() {
        return contradicted.stream().noneMatch(NoticePart::isEssential);
    }

    /** In the order in which they are told. */
    public List<NoticePart> parts() {
        return contradicted.stream().sorted().toList();
    }
}
