package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.doithoai.Forms;
import vn.doithoai.Site;
import vn.doithoai.nomination.NominationGround;

/** Pages about people named that only somebody else's act, or a session without quotas, leads to. */
final class RareNominations {

    private final NominationGround ground;
    private final Site office;
    private final List<Stop> found = new ArrayList<>();

    private RareNominations(ApplicationContext context) {
        this.ground = new NominationGround(context);
        this.office = Site.as("vanphong", context);
    }

    static List<Stop> of(ApplicationContext context) {
        var pages = new RareNominations(context);
        pages.quotas();
        pages.names();
        return pages.found;
    }

    private void quotas() {
        expect(200, "no quotas yet", office.get(ground.address()));
        ground.allot(2, ground.own());
        String edit = ground.address(ground.own()) + "/edit";
        HttpResponse<String> opened = office.get(edit);
        expect(200, "a quota that can be removed", opened);
        Forms.Form late = Forms.in(opened, ground.address(ground.own())).with("seats", "4");
        office.post(Forms.in(office.get(edit), ground.address(ground.own())).with("seats", "3"));
        expect(409, "a quota changed meanwhile", office.post(late));
    }

    private void names() {
        ground.named(ground.own(), "Lò Văn Thưởng");
        HttpResponse<String> page = office.get(ground.address(ground.own()));
        expect(200, "a name that can be taken back", page);
        Forms.Form withdrawal = Forms.in(page, "/withdrawal");
        assertThat(office.post(withdrawal).statusCode()).isEqualTo(302);
        withdrawal.forged(
                "_key", Forms.in(office.get(ground.address()), "/deadline").value("_key"));
        expect(409, "a name taken back twice", office.post(withdrawal));
        String nominee = ground.address(ground.own()) + "/nominees/"
                + ground.named(ground.own(), "Quàng Thị Mẩy").value();
        HttpResponse<String> undecided = office.get(nominee);
        assertThat(office.post(Forms.in(undecided, "/invitation")).statusCode()).isEqualTo(302);
        expect(200, "somebody named and invited", office.get(nominee));
        expect(
                409,
                "somebody refused after being invited",
                office.post(Forms.in(undecided, "/refusal").with("reason", "Đã đủ người")));
    }

    private void expect(int status, String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        found.add(new Stop("vanphong", what, answer));
    }
}
