package vn.doithoai.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.plan.Plans;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Waiting;

/** The desk (bàn làm việc): what waits for the person who opens it, where the year stands, and the next session. */
@Controller
@RequiresPermission(Permission.DESK_VIEW)
@HelpTopic("desk")
class DeskController {

    private final List<Waiting> sources;
    private final DialogueSessions sessions;
    private final Plans plans;
    private final Clock clock;

    DeskController(List<Waiting> sources, DialogueSessions sessions, Plans plans, Clock clock) {
        this.sources = sources;
        this.sessions = sessions;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String show(Actor actor, Model model) {
        var items = sources.stream()
                .flatMap(source -> source.waitingFor(actor).stream())
                .toList();
        SessionSummary next =
                actor.may(Permission.SESSION_VIEW) ? sessions.next(actor).orElse(null) : null;
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("page", DeskPage.of(items, next, today));
        if (actor.may(Permission.SESSION_VIEW)) {
            var atHand = YearRail.atHand(sessions.ofYear(today.getYear(), actor));
            model.addAttribute(
                    "rail", YearRail.of(plans.issuedOf(today.getYear()).orElse(null), atHand, today, actor));
        }
        return "workspace/desk";
    }
}
