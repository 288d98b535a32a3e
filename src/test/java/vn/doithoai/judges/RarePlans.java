package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;
import vn.doithoai.Forms;
import vn.doithoai.Site;
import vn.doithoai.paper.PaperId;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.wordimport.TestWordUploads;

/** Pages of plans that two people write at once, and of Word files that wait. */
final class RarePlans {

    private final ApplicationContext context;
    private final Site clerk;
    private final List<Stop> found = new ArrayList<>();

    private RarePlans(ApplicationContext context) {
        this.context = context;
        this.clerk = Site.as("vanphong", context);
    }

    static List<Stop> of(ApplicationContext context) {
        var pages = new RarePlans(context);
        pages.planSections();
        pages.wordFiles();
        return pages.found;
    }

    /** A section of a plan that somebody else saved first, and one of a plan that was submitted meanwhile. */
    private void planSections() {
        PaperId plan = context.getBean(PlanFixtures.class).draft();
        String edit = "/desk/plans/" + plan.value() + "/edit";
        String section = Jsoup.parse(clerk.get(edit).body())
                .select("a[href*=/sections/]:not([href$=/removal])")
                .last()
                .attr("href");
        Forms.Form first = Forms.in(clerk.get(section), section).with("items[0].text", "Bản của đồng nghiệp.");
        Forms.Form second = Forms.in(clerk.get(section), section).with("items[0].text", "Bản của tôi.");
        Forms.Form late = Forms.in(clerk.get(section), section).with("items[0].text", "Muộn rồi.");
        expect(302, "a section", clerk.post(first));
        expect(409, "a section that somebody saved first", clerk.post(second));
        HttpResponse<String> paper = clerk.get("/desk/papers/" + plan.value());
        expect(302, "a submission", clerk.post(Forms.in(paper, "/submission")));
        expect(409, "a section of a plan in review", clerk.post(late));
    }

    private void wordFiles() {
        String address = TestWordUploads.add("vanphong", context);
        expect(200, "Word files that wait", clerk.get("/desk/plans/import"));
        HttpResponse<String> lines = clerk.get(address);
        expect(200, "a Word file line by line", lines);
        for (WrongForm way : WrongForm.values()) {
            expect(422, "a Word file line by line with " + way, clerk.post(way.of(lines, address)));
        }
    }

    private void expect(int status, String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        if (status != 302) {
            found.add(new Stop("somebody", what, answer));
        }
    }
}
