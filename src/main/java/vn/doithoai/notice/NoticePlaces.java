package vn.doithoai.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.session.SessionPlaces;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The notice, on the session's page. */
@Component
class NoticePlaces implements SessionPlaces {

    private final SessionNotices notices;
    private final NoticeProofs proofs;

    NoticePlaces(SessionNotices notices, NoticeProofs proofs) {
        this.notices = notices;
        this.proofs = proofs;
    }

    @Override
    public List<Place> of(SessionSummary session, Actor actor) {
        if (!actor.may(Permission.NOTICE_VIEW)) {
            return List.of();
        }
        NoticeBoard board = notices.of(session.id(), actor);
        String href = NoticeAddress.of(session.id());
        if (board.inForce() != null) {
            long counting = proofs.of(session.id(), actor).stream()
                    .filter(ProofSummary::counts)
                    .count();
            return List.of(new Place("noticeIssued", counting, 0, href));
        }
        return List.of(new Place(board.open() == null ? "noticeNotBegun" : "noticeOpen", 0, 0, href));
    }
}
