package vn.doithoai.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** The notices of sessions (soạn thông báo hội nghị): written from the data once, then papers like others. */
@Service
public class SessionNotices {

    private final SessionNoticeRepository notices;
    private final NoticeWords words;
    private final DialogueSessions sessions;
    private final SessionAnnouncing announcing;
    private final Papers papers;
    private final Clock clock;

    SessionNotices(
            SessionNoticeRepository notices,
            NoticeWords words,
            DialogueSessions sessions,
            SessionAnnouncing announcing,
            Papers papers,
            Clock clock) {
        this.notices = notices;
        this.words = words;
        this.sessions = sessions;
        this.announcing = announcing;
        this.papers = papers;
        this.clock = clock;
    }

    /** @throws NotFound also when the actor may not see the session */
    @Transactional(readOnly = true)
    public NoticeBoard of(SessionId id, Actor actor) {
        SessionSummary session = sessions.find(id, actor);
        return boards(List.of(session), actor).getOrDefault(id, new NoticeBoard(null, null));
    }

    /** The notices in force of several sessions that the actor sees. */
    @Transactional(readOnly = true)
    public Map<SessionId, NoticeBoard> boards(Collection<SessionSummary> shown, Actor actor) {
        List<SessionNotice> found = notices.findBySessionIdIn(
                shown.stream().map(session -> session.id().value()).toList());
        Map<PaperId, PaperSummary> byId =
                papers.findAll(found.stream().map(SessionNotice::paper).toList(), actor).stream()
                        .collect(Collectors.toMap(PaperSummary::id, paper -> paper));
        Map<SessionId, NoticeBoard> boards = new HashMap<>();
        for (SessionSummary session : shown) {
            List<NoticeSummary> own = new ArrayList<>();
            for (SessionNotice notice : found) {
                PaperSummary paper = byId.get(notice.paper());
                if (paper != null && notice.session().equals(session.id())) {
                    own.add(summary(notice, paper, session));
                }
            }
            own.sort(Comparator.comparing(
                    (NoticeSummary notice) -> notice.paper().changedAt()));
            boards.put(session.id(), new NoticeBoard(last(own, true), last(own, false)));
        }
        return boards;
    }

    private static NoticeSummary summary(SessionNotice notice, PaperSummary paper, SessionSummary session) {
        return new NoticeSummary(
                session.id(), paper, notice.facts(), notice.facts().contradictedBy(session));
    }

    private static @Nullable NoticeSummary last(List<NoticeSummary> notices, boolean issued) {
        return notices.stream()
                .filter(notice -> notice.paper().state() != PaperState.REPLACED)
                .filter(notice -> notice.paper().state().isIssued() == issued)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** For the public: what was made public of sessions from that day on, each by its notice in force. */
    @Transactional(readOnly = true)
    public List<PublishedSession> publishedFrom(LocalDate day) {
        return published(notices.from(day));
    }

    /** For the public: what was made public of a session, empty unless a notice of it was issued. */
    @Transactional(readOnly = true)
    public Optional<PublishedSession> published(SessionId id) {
        return published(notices.findBySessionId(id.value())).stream().findFirst();
    }

    private List<PublishedSession> published(List<SessionNotice> found) {
        Map<PaperId, PaperSummary> issued =
                papers.findIssued(found.stream().map(SessionNotice::paper).toList()).stream()
                        .filter(paper -> paper.state() == PaperState.ISSUED)
                        .collect(Collectors.toMap(PaperSummary::id, paper -> paper));
        List<SessionNotice> inForce = found.stream()
                .filter(notice -> issued.containsKey(notice.paper()))
                .toList();
        if (inForce.isEmpty()) {
            return List.of();
        }
        Map<SessionId, SessionSummary> byId =
                announcing.findAll(inForce.stream().map(SessionNotice::session).toList()).stream()
                        .collect(Collectors.toMap(SessionSummary::id, session -> session));
        LocalDate today = LocalDate.now(clock);
        List<PublishedSession> published = new ArrayList<>();
        for (SessionNotice notice : inForce) {
            SessionSummary session = byId.get(notice.session());
            PaperSummary paper = issued.get(notice.paper());
            if (session != null && paper != null) {
                published.add(PublishedSession.of(session, paper, notice.facts(), today));
            }
        }
        return published;
    }

    /**
     * Begins the notice, or the one that is to take the place of the one in force.
     *
     * @throws NoticeIncomplete when the session doesn't know yet what a notice has to tell
     * @throws StaleVersion when another notice is on its way already
     */
    @Transactional
    public PaperId begin(SessionId id, Actor actor) {
        actor.require(Permission.NOTICE_EDIT);
        sessions.find(id, actor);
        SessionSummary session = announcing.hold(id);
        NoticeBoard board = of(id, actor);
        if (board.open() != null) {
            throw new StaleVersion();
        }
        NoticeSummary old = board.inForce();
        return begin(session, old == null ? null : old.paper().id(), actor);
    }

    PaperId begin(SessionSummary session, @Nullable PaperId replaces, Actor actor) {
        NoticeDetails details = proposed(session);
        PaperId paper = papers.begin(NoticeSource.NAME, details.paper(), replaces, actor);
        notices.saveAndFlush(new SessionNotice(paper, session.id(), details, NoticeFacts.of(session)));
        return paper;
    }

    /** What the program would write now. */
    NoticeDetails proposed(SessionSummary session) {
        if (!NoticeFacts.missing(session).isEmpty()) {
            throw new NoticeIncomplete();
        }
        return words.proposed(session);
    }

    /**
     * @param agrees the words fit the session as it is now
     * @throws vn.doithoai.paper.PaperMoveRefused unless it is a draft
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void change(PaperId id, NoticeDetails details, boolean agrees, long version, Actor actor) {
        actor.require(Permission.NOTICE_EDIT);
        papers.revise(id, details.paper(), version, actor);
        SessionNotice notice = load(id);
        notice.change(details);
        SessionSummary session = sessions.find(notice.session(), actor);
        if (agrees && NoticeFacts.missing(session).isEmpty()) {
            notice.agree(NoticeFacts.of(session));
        }
        notices.flush();
    }

    /** @throws NotFound also when it belongs to another session, or the actor may not see it */
    @Transactional(readOnly = true)
    public NoticeSummary find(SessionId session, PaperId id, Actor actor) {
        PaperSummary paper = papers.find(id, actor);
        SessionNotice notice = load(id);
        if (!notice.session().equals(session)) {
            throw new NotFound("notice " + id.value() + " of session " + session.value());
        }
        return summary(notice, paper, sessions.find(session, actor));
    }

    NoticeDetails details(PaperSummary paper) {
        return load(paper.id()).details(paper.details());
    }

    SessionNotice load(PaperId id) {
        return notices.findById(id.value()).orElseThrow(() -> new NotFound("notice " + id.value()));
    }
}
