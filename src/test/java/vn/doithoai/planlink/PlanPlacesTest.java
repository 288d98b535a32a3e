package vn.doithoai.planlink;

import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.paper.PaperId;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.session.SessionId;

/** An issued plan leads to its sessions, and the desk asks for one where there is none. */
@PageTest
class PlanPlacesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanLinkFixtures data;

    @Autowired
    PlanFixtures plans;

    @Autowired
    PlanLinks links;

    @Autowired
    BaseData baseData;

    private PaperId plan;
    private UUID item;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        plan = plans.draft();
        item = data.item(plan, 1);
    }

    @Test
    void anIssuedPlansPageLeadsToItsSessions() {
        SessionId session = data.session();
        links.add(plan, item, new LinkedData.Session(session), false, PlanLinkFixtures.CLERK);
        assertThatPage(get("/desk/papers/" + plan.value())).isOk().hasNoLink("/desk/sessions/" + session.value());

        data.issue(plan);

        assertThatPage(get("/desk/papers/" + plan.value()))
                .isOk()
                .hasText("Hội nghị đối thoại với Nhân dân, 05/12/2026")
                .hasLink("/desk/sessions/" + session.value());
    }

    @Test
    void theDeskAsksForASessionWhereAnIssuedPlanHasNone() {
        data.issue(plan);
        String asked = "Kế hoạch năm 2026 đã ban hành nhưng chưa có hội nghị nào";

        assertThatPage(get("/desk")).isOk().hasText(asked).hasLink("/desk/papers/" + plan.value());

        data.session();
        assertThatPage(get("/desk")).isOk().hasNoText(asked);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as("vanphong")).exchange();
    }
}
