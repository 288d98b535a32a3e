package vn.doithoai.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.ListExport;
import vn.doithoai.sheet.ListSheet;
import vn.doithoai.web.RequiresPermission;

/** The log as a workbook. */
@Controller
@RequiresPermission(Permission.AUDIT_VIEW)
class AuditExportController {

    private static final ListSheet<AuditEntry> SHEET = ListSheet.<AuditEntry>titled("audit.index.title")
            .integer("audit.index.seq", 8, AuditEntry::seq)
            .word("audit.index.action", 36, entry -> "audit.action." + entry.action())
            .text("audit.index.actor", 28, AuditEntry::actor)
            .text("audit.index.at", 20, AuditEntry::moment)
            .text("audit.index.detail", 60, AuditEntry::details);

    private final AuditTrail trail;
    private final ListExport exports;

    AuditExportController(AuditTrail trail, ListExport exports) {
        this.trail = trail;
        this.exports = exports;
    }

    @GetMapping(AuditController.PATH + "/export")
    void show(@ModelAttribute("list") AuditListRequest list, Actor actor, HttpServletResponse response)
            throws IOException {
        AuditMark mark = trail.mark(actor);
        var remark = mark == null
                ? null
                : new DefaultMessageSourceResolvable(
                        new String[] {"audit.export.mark"}, new Object[] {mark.toString()});
        exports.send(SHEET, trail.export(list.toFilter(), actor), remark, response);
    }
}
