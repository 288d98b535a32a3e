package vn.doithoai.village;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
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
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Villages (thôn, tổ dân phố): list, page, form. */
@Controller
@RequestMapping(VillageController.PATH)
@RequiresPermission(Permission.ORGANISATION_VIEW)
@HelpTopic("villages")
class VillageController {

    static final String PATH = "/desk/admin/villages";

    private static final String FORM = "village/form";

    private final Villages villages;
    private final VillageClusters clusters;
    private final History history;

    VillageController(Villages villages, VillageClusters clusters, History history) {
        this.villages = villages;
        this.clusters = clusters;
        this.history = history;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Option.ofEnum(VillageKind.values(), "village.form.kind");
    }

    @GetMapping
    String index(
            @ModelAttribute("list") VillageListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(
                page -> villages.search(list.getQ(), list.getKind(), list.clusterId(), page), list.order(), request);
        model.addAttribute(
                "page",
                new VillagePages.IndexPage(listing, clusterOptions(null), actor.may(Permission.ORGANISATION_EDIT)));
        return "village/index";
    }

    @GetMapping("/new")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String blank(Model model) {
        List<VillageSummary> open = villages.open();
        model.addAttribute("form", VillageForm.after(open.isEmpty() ? null : open.get(open.size() - 1)));
        return form(null, null, model);
    }

    @PostMapping
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView create(
            @Valid @ModelAttribute("form") VillageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return Respond.write(
                errors,
                () -> {
                    VillageId id = villages.create(form.toDetails(), actor);
                    Flash.success(redirect, "village.flash.created", villages.displayName(id));
                    return PATH + "/" + id.value();
                },
                () -> form(null, null, model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        VillageSummary village = villages.find(new VillageId(id));
        model.addAttribute(
                "page",
                new VillagePages.ShowPage(
                        village, history.of("village", id), actor.may(Permission.ORGANISATION_EDIT), false));
        return "village/show";
    }

    @GetMapping("/{id}/edit")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String edit(@PathVariable UUID id, Model model) {
        VillageSummary village = villages.find(new VillageId(id));
        model.addAttribute("form", VillageForm.of(village));
        return form(village, null, model);
    }

    @PostMapping("/{id}")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VillageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        VillageSummary village = villages.find(new VillageId(id));
        return Respond.write(
                errors,
                () -> {
                    villages.change(village.id(), form.toDetails(), form.getVersion(), actor);
                    Flash.success(redirect, "village.flash.changed", villages.displayName(village.id()));
                    return PATH + "/" + id;
                },
                () -> form(village, null, model),
                () -> form(village, conflict(form, village), model));
    }

    private Conflict conflict(VillageForm mine, VillageSummary village) {
        return Conflict.between(
                        mine,
                        VillageForm.of(village),
                        "village.form",
                        "kind",
                        "name",
                        "cluster",
                        "households",
                        "population",
                        "position")
                .withChoices("cluster", clusterOptions(village));
    }

    private String form(@Nullable VillageSummary village, @Nullable Conflict conflict, Model model) {
        model.addAttribute("page", new VillagePages.FormPage(village, clusterOptions(village), conflict));
        return FORM;
    }

    private List<Option> clusterOptions(@Nullable VillageSummary village) {
        List<Option> options = new ArrayList<>(clusters.open().stream()
                .map(cluster -> option(cluster.id(), cluster.details().name()))
                .toList());
        if (village != null && village.details().cluster() != null) {
            Option own = option(village.details().cluster(), String.valueOf(village.clusterName()));
            if (!options.contains(own)) {
                options.add(own);
            }
        }
        return options;
    }

    private static Option option(VillageClusterId id, String name) {
        return new Option(id.value().toString(), name);
    }
}
