package vn.doithoai.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Sorting;

/** The log (nhật ký): who did what, when. */
@Controller
@RequestMapping(AuditController.PATH)
@RequiresPermission(Permission.AUDIT_VIEW)
@HelpTopic("audit")
class AuditController {

    static final String PATH = "/desk/admin/audit";

    private static final Sorting NEWEST_FIRST = Sorting.by("seq", "seq");

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping
    String index(
            @ModelAttribute("list") AuditListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing =
                list.listing(page -> trail.search(list.toFilter(), page, actor), NEWEST_FIRST.chosen(null), request);
        model.addAttribute("page", new IndexPage(listing, entities()));
        return "audit/index";
    }

    private List<Option> entities() {
        return trail.entities().stream()
                .map(entity -> new Option(entity, "", "audit.entity." + entity))
                .toList();
    }

    record IndexPage(Listing<AuditEntry> listing, List<Option> entities) {}
}
