package vn.doithoai.attendance;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.ListExport;
import vn.doithoai.sheet.ListSheet;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;

/** Who is there and who isn't (danh sách có mặt), on the screen, as a workbook, and as the sheet to sign. */
@Controller
@RequestMapping(AttendanceAddress.PATH)
@RequiresPermission(Permission.INVITATION_VIEW)
@HelpTopic("attendance")
class AttendanceListController {

    private static final ListSheet<Attendee> SHEET = ListSheet.<Attendee>titled("attendance.list.title")
            .text("attendance.list.name", 28, Attendee::name)
            .text("attendance.list.invited", 40, Attendee::addressee)
            .text("attendance.list.place", 22, Attendee::place)
            .text("attendance.list.group", 26, Attendee::groupName)
            .word("attendance.list.status", 20, person -> "attendance.status." + person.status())
            .text("attendance.list.came", 10, Attendee::came)
            .text("attendance.list.left", 10, Attendee::left)
            .text("attendance.list.door", 16, Attendee::door)
            .integer("attendance.list.speaking", 12, Attendee::speaking)
            .text("attendance.list.recordedBy", 24, Attendee::recordedBy);

    private final DialogueSessions sessions;
    private final Attendances attendances;
    private final SignatureSheets sheets;
    private final ListExport exports;

    AttendanceListController(
            DialogueSessions sessions, Attendances attendances, SignatureSheets sheets, ListExport exports) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.sheets = sheets;
        this.exports = exports;
    }

    @GetMapping("/list")
    String index(
            @PathVariable UUID id,
            @ModelAttribute("list") AttendanceListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        var listing =
                list.listing(page -> attendances.list(session, list.toFilter(), page, actor), list.order(), request);
        List<Option> parts = Arrays.stream(AttendanceFilter.Part.values())
                .filter(part -> part != AttendanceFilter.Part.PRESENT)
                .map(part -> new Option(part.name(), "", "attendance.list.part." + part))
                .toList();
        model.addAttribute("page", new AttendancePages.ListPage(session, listing, parts, list.shown()));
        return "attendance/list";
    }

    @GetMapping("/list/export")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id, @ModelAttribute("list") AttendanceListRequest list, Actor actor) throws IOException {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        var order =
                org.springframework.data.domain.Pageable.unpaged(list.order().sort());
        return exports.of(SHEET, attendances.export(session, list.toFilter(), order, actor));
    }

    @GetMapping("/sheet.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) throws IOException {
        return sheet(id, SignatureSheets.Format.PDF, MediaType.APPLICATION_PDF_VALUE, actor);
    }

    @GetMapping("/sheet.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id, Actor actor) throws IOException {
        return sheet(id, SignatureSheets.Format.DOCX, DocumentRenderer.DOCX, actor);
    }

    private ResponseEntity<byte[]> sheet(UUID id, SignatureSheets.Format format, String mediaType, Actor actor)
            throws IOException {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        byte[] file = sheets.file(session, format, actor);
        String name = "Danh sách đại biểu ký tên " + session.schedule().firstDay() + "."
                + format.name().toLowerCase(Locale.ROOT);
        return Attachment.of(name, mediaType, out -> out.write(file));
    }
}
