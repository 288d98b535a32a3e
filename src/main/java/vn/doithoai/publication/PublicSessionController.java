package vn.doithoai.publication;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.calendar.CalendarEntry;
import vn.doithoai.document.PrintedDocument;
import vn.doithoai.notice.PublishedSession;
import vn.doithoai.notice.SessionNotices;
import vn.doithoai.paper.PaperPreviews;
import vn.doithoai.paper.PaperPrints;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.shared.PublicSite;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.Everyone;
import vn.doithoai.web.PublicPage;

/** A session as its notice made it public (hội nghị đã công khai): when, where, how to take part. */
@Controller
@RequestMapping(PublicAddress.SESSIONS + "/{id}")
@Everyone
@PublicPage
class PublicSessionController {

    private final SessionNotices notices;
    private final PaperPreviews previews;
    private final PaperPrints prints;
    private final PublicSite site;

    PublicSessionController(SessionNotices notices, PaperPreviews previews, PaperPrints prints, PublicSite site) {
        this.notices = notices;
        this.previews = previews;
        this.prints = prints;
        this.site = site;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        PublishedSession session = published(id);
        model.addAttribute(
                "page",
                new SessionPage(session, previews.issued(session.paper().id()).printed()));
        return "publication/session";
    }

    @GetMapping("/thong-bao.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) throws IOException {
        PublishedSession session = published(id);
        byte[] stored = prints.issuedPdf(session.paper().id());
        String name = session.paper().code() + " (" + session.facts().day().getYear() + ").pdf";
        return Attachment.of(name, MediaType.APPLICATION_PDF_VALUE, out -> out.write(stored));
    }

    /** One address, whatever becomes of the session, so that who asks again has the entry as it is by then. */
    @GetMapping("/lich.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id) throws IOException {
        CalendarEntry entry = published(id).calendar();
        byte[] file = site.address(PublicAddress.SESSIONS + "/" + id)
                .map(entry::linked)
                .orElse(entry)
                .file();
        return Attachment.of("Hội nghị đối thoại.ics", CalendarEntry.MEDIA_TYPE, out -> out.write(file));
    }

    private PublishedSession published(UUID id) {
        return notices.published(new SessionId(id)).orElseThrow(() -> new NotFound("published session " + id));
    }

    /** @param printed how the notice reads on paper */
    record SessionPage(PublishedSession session, PrintedDocument printed) {}
}
