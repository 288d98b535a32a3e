package vn.doithoai.village;

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

/** The list of villages as a workbook. */
@Controller
@RequiresPermission(Permission.ORGANISATION_VIEW)
class VillageExportController {

    private static final ListSheet<VillageSummary> SHEET = ListSheet.<VillageSummary>titled("village.index.title")
            .integer(
                    "village.form.position.short",
                    6,
                    village -> village.details().position())
            .text("village.index.name", 36, VillageSummary::displayName)
            .text("village.form.cluster.label", 20, VillageSummary::clusterName)
            .integer(
                    "village.form.households.label",
                    12,
                    village -> village.details().households())
            .integer(
                    "village.form.population.label",
                    16,
                    village -> village.details().population())
            .word("village.state", 18, village -> "village.state." + (village.closed() ? "closed" : "open"));

    private final Villages villages;
    private final ListExport exports;

    VillageExportController(Villages villages, ListExport exports) {
        this.villages = villages;
        this.exports = exports;
    }

    @GetMapping(VillageController.PATH + "/export")
    ResponseEntity<byte[]> show(@ModelAttribute("list") VillageListRequest list, Actor actor) throws IOException {
        var found = villages.export(
                list.getQ(), list.getKind(), list.clusterId(), list.order().sort(), actor);
        return exports.of(SHEET, found);
    }
}
