package vn.doithoai.job;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.SignedIn;

/** One's own long work (việc chạy nền): what is under way, what came of it. */
@Controller
@RequestMapping("/desk/jobs")
@SignedIn
@HelpTopic("jobs")
class JobController {

    private static final String EVERY_TWO_SECONDS = "2";

    private final JobRows jobs;

    JobController(JobRows jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    String index(Actor actor, Model model) {
        model.addAttribute("jobs", jobs.of(account(actor)));
        return "job/index";
    }

    /** As long as it isn't over the page comes anew by itself, by a header: that needs no script. */
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, HttpServletResponse response, Model model) {
        JobSummary job = jobs.find(id, account(actor)).orElseThrow(() -> new NotFound("job " + id));
        if (!job.isOver()) {
            response.setHeader("Refresh", EVERY_TWO_SECONDS);
        }
        model.addAttribute("job", job);
        return "job/show";
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.accountId(), "only accounts sign in");
    }
}
