package vn.doithoai.publication;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.document.PrintedDocument;
import vn.doithoai.paper.PaperPreviews;
import vn.doithoai.paper.PaperPrints;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.plan.Plans;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.Everyone;
import vn.doithoai.web.PublicPage;

/** The issued plans of dialogue as citizens read them (kế hoạch đối thoại đã ban hành). */
@Controller
@RequestMapping(PublicAddress.PLANS)
@Everyone
@PublicPage
class PublicPlanController {

    private final Plans plans;
    private final PaperPreviews previews;
    private final PaperPrints prints;

    PublicPlanController(Plans plans, PaperPreviews previews, PaperPrints prints) {
        this.plans = plans;
        this.previews = previews;
        this.prints = prints;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("plans", plans.inForce());
        return "publication/plans";
    }

    @GetMapping("/{year}")
    String show(@PathVariable int year, Model model) {
        PaperSummary plan = issued(year);
        model.addAttribute("page", new PlanPage(plan, previews.issued(plan.id()).printed()));
        return "publication/plan";
    }

    @GetMapping("/{year}/van-ban.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable int year) throws IOException {
        PaperSummary plan = issued(year);
        byte[] stored = prints.issuedPdf(plan.id());
        return Attachment.of(
                plan.code() + " (" + year + ").pdf", MediaType.APPLICATION_PDF_VALUE, out -> out.write(stored));
    }

    private PaperSummary issued(int year) {
        return plans.issuedOf(year).orElseThrow(() -> new NotFound("issued plan of " + year));
    }

    /** @param printed how it reads on paper */
    record PlanPage(PaperSummary plan, PrintedDocument printed) {}
}
