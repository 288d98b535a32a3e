package vn.doithoai.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;
import vn.doithoai.web.Sorting;

/** The log (nhật ký): who did what, when; and the check that nothing in it was changed. */
@Controller
@RequestMapping(AuditController.PATH)
@RequiresPermission(Permission.AUDIT_VIEW)
@HelpTopic("audit")
class AuditController {

    static final String PATH = "/desk/admin/audit";

    private static final Sorting NEWEST_FIRST = Sorting.by("seq", "seq");

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    AuditController(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    @GetMapping
    String index(
            @ModelAttribute("list") AuditListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(
                page -> trail.search(list.toFilter(), page, actor), NEWEST_FIRST.chosen(null), request);
        model.addAttribute("page", new IndexPage(listing, entities()));
        return "audit/index";
    }

    @PostMapping("/verification")
    ModelAndView verify(Actor actor, RedirectAttributes redirect) {
        Long broken = trail.firstBroken(actor);
        events.publishEvent(Act.of(actor, "audit.verified", "audit", null)
                .with("result", broken == null ? "whole" : "broken at " + broken));
        if (broken == null) {
            Flash.success(redirect, "audit.flash.whole");
        } else {
            Flash.warning(redirect, "audit.flash.broken", broken.toString());
        }
        return Respond.redirect(PATH);
    }

    private List<Option> entities() {
        return trail.entities().stream()
                .map(entity -> new Option(entity, "", "audit.entity." + entity))
                .toList();
    }

    record IndexPage(Listing<AuditEntry> listing, List<Option> entities) {}
}
