package vn.doithoai.village;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.Taken;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Closing a cluster (ngừng dùng) and opening it again; both may be repeated without effect. */
@Controller
@RequiresPermission(Permission.ORGANISATION_EDIT)
@HelpTopic("villages")
class VillageClusterClosureController {

    private final VillageClusters clusters;
    private final Villages villages;
    private final History history;

    VillageClusterClosureController(VillageClusters clusters, Villages villages, History history) {
        this.clusters = clusters;
        this.villages = villages;
        this.history = history;
    }

    @PostMapping(VillageClusterController.PATH + "/{id}/closure")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes redirect, Model model, Actor actor) {
        VillageClusterSummary cluster = clusters.find(new VillageClusterId(id));
        try {
            clusters.close(cluster.id(), actor);
            Flash.success(redirect, "village.flash.clusterClosed");
            return Respond.redirect(VillageClusterController.PATH + "/" + id);
        } catch (ClusterHasVillages inUse) {
            return refused(cluster, VillageClusterPages.Refusal.HAS_VILLAGES, model);
        }
    }

    @PostMapping(VillageClusterController.PATH + "/{id}/reopening")
    ModelAndView reopen(@PathVariable UUID id, RedirectAttributes redirect, Model model, Actor actor) {
        VillageClusterSummary cluster = clusters.find(new VillageClusterId(id));
        try {
            clusters.reopen(cluster.id(), actor);
            Flash.success(redirect, "village.flash.clusterReopened");
            return Respond.redirect(VillageClusterController.PATH + "/" + id);
        } catch (Taken byAnother) {
            return refused(cluster, VillageClusterPages.Refusal.NAME_TAKEN, model);
        }
    }

    private ModelAndView refused(VillageClusterSummary cluster, VillageClusterPages.Refusal why, Model model) {
        model.addAttribute(
                "page",
                new VillageClusterPages.ShowPage(
                        cluster,
                        villages.openIn(cluster.id()),
                        history.of("cluster", cluster.id().value()),
                        true,
                        why));
        return Respond.conflict("village/cluster/show");
    }
}
