package vn.doithoai.publication;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.plan.Plans;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.web.Everyone;
import vn.doithoai.web.PublicPage;

/** The commune's public home page (trang chủ). */
@Controller
@Everyone
@PublicPage
class HomeController {

    private static final int PLANS_SHOWN = 2;

    private final Plans plans;

    HomeController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping(PublicAddress.HOME)
    String show(Model model) {
        model.addAttribute("plans", plans.inForce().stream().limit(PLANS_SHOWN).toList());
        return "publication/home";
    }
}
