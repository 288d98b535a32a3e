package vn.doithoai.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.LegalClock;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** Sessions whose notice isn't proven in mass media yet, on the desk of the office; due when the law says. */
@Component
class NoticeWaiting implements Waiting {

    /** Days before the session. */
    private static final int NEAR = 30;

    private final DialogueSessions sessions;
    private final SessionNotices notices;
    private final Clock clock;

    NoticeWaiting(DialogueSessions sessions, SessionNotices notices, Clock clock) {
        this.sessions = sessions;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        if (!actor.may(Permission.NOTICE_EDIT) || !actor.may(Permission.SESSION_VIEW)) {
            return List.of();
        }
        LocalDate horizon = LocalDate.now(clock).plusDays(NEAR);
        List<SessionSummary> near = sessions.upcoming(actor).stream()
                .filter(session -> !session.schedule().firstDay().isAfter(horizon))
                .toList();
        if (near.isEmpty()) {
            return List.of();
        }
        Map<SessionId, NoticeBoard> boards = notices.boards(near, actor);
        List<Item> items = new ArrayList<>();
        for (SessionSummary session : near) {
            NoticeBoard board = boards.get(session.id());
            LegalClock law = session.clocks().notice();
            String href = NoticeAddress.of(session.id());
            NoticeSummary inForce = board == null ? null : board.inForce();
            if (inForce != null && !inForce.isTrue()) {
                items.add(new Item("noticeOutdated", 1, law.lastDay(), href));
            } else if (!law.isMet()) {
                String code = inForce != null ? "noticeUnproven" : "noticeMissing";
                items.add(new Item(code, 1, law.lastDay(), href));
            }
        }
        return items;
    }
}
