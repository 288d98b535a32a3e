package vn.doithoai.field;

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

/** The list of fields as a workbook. */
@Controller
@RequiresPermission(Permission.ORGANISATION_VIEW)
class FieldExportController {

    private static final ListSheet<FieldSummary> SHEET = ListSheet.<FieldSummary>titled("field.index.title")
            .integer("field.form.position.short", 6, field -> field.details().position())
            .text("field.form.name.label", 40, field -> field.details().name())
            .text("field.form.unit.label", 36, FieldSummary::unitName)
            .text("field.form.officer.label", 28, FieldSummary::officerName)
            .word("field.state", 16, field -> "field.state." + (field.closed() ? "closed" : "open"));

    private final Fields fields;
    private final ListExport exports;

    FieldExportController(Fields fields, ListExport exports) {
        this.fields = fields;
        this.exports = exports;
    }

    @GetMapping(FieldController.PATH + "/export")
    ResponseEntity<byte[]> show(@ModelAttribute("list") FieldListRequest list, Actor actor) throws IOException {
        return exports.of(
                SHEET, fields.export(list.getQ(), list.unitId(), list.order().sort(), actor));
    }
}
