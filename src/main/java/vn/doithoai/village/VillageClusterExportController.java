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

/** The list of clusters as a workbook. */
@Controller
@RequiresPermission(Permission.ORGANISATION_VIEW)
class VillageClusterExportController {

    private static final ListSheet<VillageClusterSummary> SHEET = ListSheet.<VillageClusterSummary>titled(
                    "village.cluster.index.title")
            .integer(
                    "village.form.position.short",
                    6,
                    cluster -> cluster.details().position())
            .text(
                    "village.cluster.form.name.label",
                    36,
                    cluster -> cluster.details().name())
            .integer("village.cluster.villages", 12, VillageClusterSummary::villages)
            .word("village.state", 18, cluster -> "village.state." + (cluster.closed() ? "closed" : "open"));

    private final VillageClusters clusters;
    private final ListExport exports;

    VillageClusterExportController(VillageClusters clusters, ListExport exports) {
        this.clusters = clusters;
        this.exports = exports;
    }

    @GetMapping(VillageClusterController.PATH + "/export")
    ResponseEntity<byte[]> show(@ModelAttribute("list") VillageClusterListRequest list, Actor actor)
            throws IOException {
        return exports.of(SHEET, clusters.export(list.order().sort(), actor));
    }
}
