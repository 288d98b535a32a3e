package vn.doithoai.notice;

import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperContent;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSource;
import vn.doithoai.paper.Papers;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;

/** The content of notices, for review and issue. */
@Component
class NoticeSource implements PaperSource {

    static final String NAME = "notice";

    private final SessionNoticeRepository notices;
    private final SessionNotices service;
    private final DialogueSessions sessions;
    private final Papers papers;

    NoticeSource(SessionNoticeRepository notices, SessionNotices service, DialogueSessions sessions, Papers papers) {
        this.notices = notices;
        this.service = service;
        this.sessions = sessions;
        this.papers = papers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PaperContent content(PaperId id) {
        return service.load(id).content();
    }

    @Override
    public String editAddress(PaperId id) {
        return NoticeAddress.edit(service.load(id).session(), id);
    }

    @Override
    public void forget(PaperId draft) {
        notices.delete(service.load(draft));
        notices.flush();
    }

    /** With the session's day and place as they are now; where they are open, with the old words. */
    @Override
    public PaperId beginReplacement(PaperId issued, Actor actor) {
        SessionNotice old = service.load(issued);
        SessionSummary session = sessions.find(old.session(), actor);
        if (NoticeFacts.missing(session).isEmpty()) {
            return service.begin(session, issued, actor);
        }
        PaperDetails details = papers.find(issued, actor).details();
        PaperId id = papers.begin(NAME, details, issued, actor);
        notices.saveAndFlush(new SessionNotice(id, old.session(), old.details(details), old.facts()));
        return id;
    }
}
