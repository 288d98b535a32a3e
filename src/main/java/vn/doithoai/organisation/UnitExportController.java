package vn.doithoai.organisation;

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

/** The list of units as a workbook. */
@Controller
@RequiresPermission(Permission.ORGANISATION_VIEW)
class UnitExportController {

    private static final ListSheet<UnitSummary> SHEET = ListSheet.<UnitSummary>titled("organisation.unit.index.title")
            .integer(
                    "organisation.unit.form.position.short",
                    6,
                    unit -> unit.details().position())
            .text(
                    "organisation.unit.form.name.label",
                    44,
                    unit -> unit.details().name())
            .text(
                    "organisation.unit.form.abbreviation.label",
                    14,
                    unit -> unit.details().abbreviation())
            .word(
                    "organisation.unit.form.kind.label",
                    32,
                    unit -> "organisation.unit.form.kind." + unit.details().kind())
            .word(
                    "organisation.unit.state",
                    18,
                    unit -> "organisation.unit.state." + (unit.closed() ? "closed" : "open"));

    private final Units units;
    private final ListExport exports;

    UnitExportController(Units units, ListExport exports) {
        this.units = units;
        this.exports = exports;
    }

    @GetMapping(UnitController.PATH + "/export")
    ResponseEntity<byte[]> show(@ModelAttribute("list") UnitListRequest list, Actor actor) throws IOException {
        return exports.of(
                SHEET, units.export(list.getQ(), list.getKind(), list.order().sort(), actor));
    }
}
