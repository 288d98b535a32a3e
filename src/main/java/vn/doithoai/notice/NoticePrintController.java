package vn.doithoai.notice;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;

/** What is made of the notice in force: the text to be read aloud, the poster. Open to whoever passes it on. */
@Controller
@RequestMapping(NoticeAddress.PATH)
@RequiresPermission(Permission.SESSION_VIEW)
@HelpTopic("notice")
class NoticePrintController {

    private final DialogueSessions sessions;
    private final SessionNotices notices;
    private final NoticeTexts texts;

    NoticePrintController(DialogueSessions sessions, SessionNotices notices, NoticeTexts texts) {
        this.sessions = sessions;
        this.notices = notices;
        this.texts = texts;
    }

    @GetMapping("/loudspeaker")
    String reading(@PathVariable UUID id, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        NoticeSummary notice = inForce(session, actor);
        model.addAttribute(
                "page", new NoticePages.ReadingPage(session, notice, texts.reading(session, notice.facts(), null)));
        return "notice/loudspeaker";
    }

    @GetMapping("/loudspeaker.pdf")
    ResponseEntity<byte[]> readingSheet(@PathVariable UUID id, Actor actor) throws IOException {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        byte[] sheet = texts.readingSheet(session, inForce(session, actor).facts());
        return pdf("Bài phát thanh", session, sheet);
    }

    @GetMapping("/poster-a4.pdf")
    ResponseEntity<byte[]> poster(@PathVariable UUID id, Actor actor) throws IOException {
        return poster(id, PosterSize.A4, actor);
    }

    @GetMapping("/poster-a3.pdf")
    ResponseEntity<byte[]> largePoster(@PathVariable UUID id, Actor actor) throws IOException {
        return poster(id, PosterSize.A3, actor);
    }

    /** There is no poster whose code would lead nowhere. */
    private ResponseEntity<byte[]> poster(UUID id, PosterSize size, Actor actor) throws IOException {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        NoticeSummary notice = inForce(session, actor);
        try {
            return pdf("Áp phích " + size, session, texts.poster(session, notice.facts(), size));
        } catch (NoticeTexts.PublicUrlMissing missing) {
            throw new NotFound("poster without an address");
        }
    }

    private NoticeSummary inForce(SessionSummary session, Actor actor) {
        NoticeSummary notice = notices.of(session.id(), actor).inForce();
        if (notice == null) {
            throw new NotFound("notice in force of session " + session.id().value());
        }
        return notice;
    }

    private static ResponseEntity<byte[]> pdf(String what, SessionSummary session, byte[] bytes) throws IOException {
        String name = what + " " + session.schedule().firstDay() + ".pdf";
        return Attachment.of(name, MediaType.APPLICATION_PDF_VALUE, out -> out.write(bytes));
    }
}
