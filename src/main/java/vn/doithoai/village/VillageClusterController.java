package vn.doithoai.village;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Clusters of villages (cụm thôn): list, page, form. */
@Controller
@RequestMapping(VillageClusterController.PATH)
@RequiresPermission(Permission.ORGANISATION_VIEW)
@HelpTopic("villages")
class VillageClusterController {

    static final String PATH = "/desk/admin/clusters";

    private static final String FORM = "village/cluster/form";

    private final VillageClusters clusters;
    private final Villages villages;
    private final History history;

    VillageClusterController(VillageClusters clusters, Villages villages, History history) {
        this.clusters = clusters;
        this.villages = villages;
        this.history = history;
    }

    @GetMapping
    String index(
            @ModelAttribute("list") VillageClusterListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(clusters::search, list.order(), request);
        model.addAttribute("page", new VillageClusterPages.IndexPage(listing, actor.may(Permission.ORGANISATION_EDIT)));
        return "village/cluster/index";
    }

    @GetMapping("/new")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String blank(Model model) {
        List<VillageClusterSummary> open = clusters.open();
        int last = open.isEmpty() ? 0 : open.get(open.size() - 1).details().position();
        model.addAttribute("form", VillageClusterForm.at(last + 1));
        return form(null, null, model);
    }

    @PostMapping
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView create(
            @Valid @ModelAttribute("form") VillageClusterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return Respond.write(
                errors,
                () -> {
                    VillageClusterId id = clusters.create(form.toDetails(), actor);
                    Flash.success(redirect, "village.flash.clusterCreated", form.getName());
                    return PATH + "/" + id.value();
                },
                () -> form(null, null, model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        VillageClusterSummary cluster = clusters.find(new VillageClusterId(id));
        model.addAttribute(
                "page",
                new VillageClusterPages.ShowPage(
                        cluster,
                        villages.openIn(cluster.id()),
                        history.of("cluster", id),
                        actor.may(Permission.ORGANISATION_EDIT),
                        null));
        return "village/cluster/show";
    }

    @GetMapping("/{id}/edit")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String edit(@PathVariable UUID id, Model model) {
        VillageClusterSummary cluster = clusters.find(new VillageClusterId(id));
        model.addAttribute("form", VillageClusterForm.of(cluster));
        return form(cluster, null, model);
    }

    @PostMapping("/{id}")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VillageClusterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        VillageClusterSummary cluster = clusters.find(new VillageClusterId(id));
        return Respond.write(
                errors,
                () -> {
                    clusters.change(cluster.id(), form.toDetails(), form.getVersion(), actor);
                    Flash.success(redirect, "village.flash.clusterChanged", form.getName());
                    return PATH + "/" + id;
                },
                () -> form(cluster, null, model),
                () -> form(cluster, conflict(form, cluster), model));
    }

    private static Conflict conflict(VillageClusterForm mine, VillageClusterSummary cluster) {
        return Conflict.between(mine, VillageClusterForm.of(cluster), "village.cluster.form", "name", "position");
    }

    private static String form(@Nullable VillageClusterSummary cluster, @Nullable Conflict conflict, Model model) {
        model.addAttribute("page", new VillageClusterPages.FormPage(cluster, conflict));
        return FORM;
    }
}
