package vn.doithoai.session;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.ListExport;
import vn.doithoai.sheet.ListSheet;
import vn.doithoai.web.RequiresPermission;

/** The list of sessions as a workbook. */
@Controller
@RequiresPermission(Permission.SESSION_VIEW)
class SessionExportController {

    private static final ListSheet<SessionSummary> SHEET = ListSheet.<SessionSummary>titled("session.index.title")
            .text(
                    "session.form.year.label",
                    8,
                    session -> Integer.toString(session.details().year()))
            .text("session.name", 52, SessionSummary::displayName)
            .word(
                    "session.form.kind.label",
                    24,
                    session -> "session.form.kind." + session.details().kind())
            .text("session.form.theme.label", 40, session -> session.details().theme())
            .date(
                    "session.form.firstDay.short",
                    14,
                    session -> session.schedule().firstDay())
            .date(
                    "session.form.lastDay.short",
                    14,
                    session -> session.schedule().lastDay())
            .text("session.form.label.label", 22, session -> session.schedule().label())
            .text("session.hours", 16, session -> session.schedule().hoursShown())
            .word(
                    "session.form.mode.label",
                    24,
                    session -> "session.form.mode." + session.details().mode())
            .text("session.form.venue.label", 40, session -> session.details().venue())
            .date(
                    "session.form.questionsUntil.label",
                    16,
                    session -> session.schedule().questionsUntil())
            .word("session.form.state.label", 20, session -> "session.form.state." + session.state());

    private final DialogueSessions sessions;
    private final ListExport exports;

    SessionExportController(DialogueSessions sessions, ListExport exports) {
        this.sessions = sessions;
        this.exports = exports;
    }

    @GetMapping(SessionController.PATH + "/export")
    ResponseEntity<byte[]> show(@ModelAttribute("list") SessionListRequest list, Actor actor) throws IOException {
        return exports.of(SHEET, sessions.export(list.toFilter(), list.order().sort(), actor));
    }
}
