package vn.doithoai.planlink;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.planlink.PlanLinkFixtures.CLERK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.paper.PaperId;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.plan.PlanLines;

/** Forty links cost the editor as many statements as five. */
@PageTest
class PlanLinkStatementsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanLinkFixtures data;

    @Autowired
    PlanFixtures plans;

    @Autowired
    PlanLinks links;

    @Autowired
    PlanLines lines;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theEditorOfALongPlanWithManyLinks() throws Exception {
        PaperId small = linked(3, 1);
        // the commune's name is read once for all pages
        shown(small);
        List<String> few = shown(small);
        List<String> many = shown(linked(200, 8));

        assertThat(many).hasSameSizeAs(few);
        assertThat(few).hasSizeLessThanOrEqualTo(24);
    }

    /** @param times each kind of link so often */
    private PaperId linked(int clauses, int times) {
        PaperId plan = plans.ofClauses(clauses);
        for (int i = 0; i < times; i++) {
            UUID item = data.item(plan, i);
            String name = clauses + " số " + i;
            links.add(plan, item, new LinkedData.Group(data.group("Nhóm " + name), 10 + i), false, CLERK);
            links.add(plan, item, new LinkedData.Session(data.session()), false, CLERK);
            links.add(plan, item, new LinkedData.Topic(data.field("Lĩnh vực " + name)), false, CLERK);
            var unit = data.unit("Đơn vị " + name);
            var deadline = LocalDate.of(2026, 12, 1);
            links.add(plan, item, new LinkedData.Assignment(unit, null, "Việc " + i, deadline), false, CLERK);
            var person = data.person("Người " + name);
            links.add(plan, item, new LinkedData.Chair(person, LinkedData.ChairRole.CHAIR), false, CLERK);
        }
        return plan;
    }

    private List<String> shown(PaperId plan) throws Exception {
        String section = lines.whole(plan, CLERK).items().get(0).href().split("\\?")[0];
        var session = as("vanphong");
        return Statements.besidesSession(() ->
                assertThatPage(mvc.get().uri(section).with(session).exchange()).isOk());
    }
}
