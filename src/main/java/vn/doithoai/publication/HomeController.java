package vn.doithoai.publication;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.notice.PublishedSession;
import vn.doithoai.notice.SessionNotices;
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
    private static final int SESSIONS_SHOWN = 3;

    private final Plans plans;
    private final SessionNotices notices;
    private final Clock clock;

    HomeController(Plans plans, SessionNotices notices, Clock clock) {
        this.plans = plans;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping(PublicAddress.HOME)
    String show(Model model) {
        model.addAttribute(
                "sessions",
                notices.publishedFrom(LocalDate.now(clock)).stream()
                        .filter(PublishedSession::isToCome)
                        .limit(SESSIONS_SHOWN)
                        .toList());
        model.addAttribute("plans", plans.inForce().stream().limit(PLANS_SHOWN).toList());
        return "publication/home";
    }
}
