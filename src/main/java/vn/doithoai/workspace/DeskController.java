package vn.doithoai.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Waiting;

/** The desk (bàn làm việc): what waits for the person who opens it, each with one click to where it is done. */
@Controller
@RequiresPermission(Permission.DESK_VIEW)
@HelpTopic("desk")
class DeskController {

    private final List<Waiting> sources;
    private final Clock clock;

    DeskController(List<Waiting> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String show(Actor actor, Model model) {
        var items = sources.stream()
                .flatMap(source -> source.waitingFor(actor).stream())
                .toList();
        model.addAttribute("page", DeskPage.of(items, LocalDate.now(clock)));
        return "workspace/desk";
    }
}
