package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;
import vn.doithoai.Forms;
import vn.doithoai.Site;
import vn.doithoai.job.TestJobs;
import vn.doithoai.personimport.TestPersonUploads;

/** Pages on which lists are taken in, and of long work: only an upload leads there. */
final class RareImports {

    private static final String PERSONS = "/desk/persons";

    private final ApplicationContext context;
    private final Site clerk;
    private final List<Stop> found = new ArrayList<>();

    private RareImports(ApplicationContext context) {
        this.context = context;
        this.clerk = Site.as("vanphong", context);
    }

    static List<Stop> of(ApplicationContext context) {
        var pages = new RareImports(context);
        pages.lists();
        pages.jobs();
        pages.merging();
        return pages.found;
    }

    private void lists() {
        HttpResponse<String> known = clerk.get(PERSONS + "?sort=village");
        String name = Jsoup.parse(known.body()).select("#list tbody a").first().text();
        String list = TestPersonUploads.add(
                "vanphong",
                context,
                "DANH SÁCH MỜI",
                "STT;Họ và tên;Chức vụ;Đơn vị;Thôn;SĐT;Nhóm",
                "1;Ông Lục Văn Sẻ;Đại biểu;Công an tỉnh;;0912345678;Cử tri tiêu biểu",
                "2;Ông Lục Văn Sẻ;Đại biểu;;;0912345678;",
                "3;" + name + ";;;;;",
                "4;12345;;;Nà Xa;abc;");
        expect(200, "lists that wait", clerk.get(PERSONS + "/import"));
        expect(200, "a list row by row", clerk.get(list));
        expect(200, "wrong rows only", clerk.get(list + "?kind=WRONG"));
        expect(200, "no such rows", clerk.get(list + "?kind=CHANGED"));
        Forms.Form form = Forms.in(clerk.get(list), list);
        expect(422, "a list with rows to decide on", clerk.post(form.forged("commit", "true")));
        expect(422, "nonsense as a choice", clerk.post(form.forged("suspected", "khong-co")));
        Forms.Form stale = Forms.in(clerk.get(list), list).forged("mark", "x").forged("commit", "true");
        expect(409, "a list that changed meanwhile", clerk.post(stale));
        Forms.Form decided = Forms.in(clerk.get(list), list)
                .forged("withoutWrong", "true")
                .forged("suspected", "LEAVE_OUT")
                .forged("commit", "true");
        expect(302, "taking the list in", clerk.post(decided));
        expect(200, "what came of the list", clerk.get(list));
        expect(
                200,
                "a list without names of columns",
                clerk.get(TestPersonUploads.add("vanphong", context, "Lục Văn Sẻ;0912345678", "Lục Văn Sên;x")));
    }

    private void jobs() {
        TestJobs.inEveryState("vanphong", context).forEach(address -> expect(200, "long work", clerk.get(address)));
        expect(200, "all long work", clerk.get("/desk/jobs"));
    }

    private void merging() {
        String first = added("Lục Thị Sớm");
        String second = added("Lục Thị Sớm Mai");
        String merging = first + "/merging/" + second.substring(second.lastIndexOf('/') + 1);
        expect(200, "two records beside each other", clerk.get(merging));
        Forms.Form form = Forms.in(clerk.get(merging), merging);
        Forms.Form stale = Forms.in(clerk.get(merging), merging).forged("version", "7");
        expect(409, "merging what somebody changed", clerk.post(stale));
        expect(302, "merging", clerk.post(form));
        expect(200, "who was kept", clerk.get(first));
        expect(200, "who was merged", clerk.get(second));
    }

    private String added(String name) {
        HttpResponse<String> answer =
                clerk.post(Forms.in(clerk.get(PERSONS + "/new"), PERSONS).with("fullName", name));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private void expect(int status, String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        if (status != 302) {
            found.add(new Stop("somebody", what, answer));
        }
    }
}
