package vn.doithoai.planlink;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.planlink.PlanLinkFixtures.CLERK;
import static vn.doithoai.planlink.PlanLinkFixtures.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSource;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.session.SessionId;

/** Links go along when a plan is begun from another. */
@PageTest
class PlanLinkCopiesTest {

    private static final String TASK = "Phòng Kinh tế xã trả lời; hoàn thành trước ngày 01/12/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanLinkFixtures data;

    @Autowired
    PlanFixtures plans;

    @Autowired
    PlanLinks links;

    @Autowired
    List<PaperSource> sources;

    @Autowired
    BaseData baseData;

    private PaperId plan;
    private UUID item;
    private SessionId session;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        plan = plans.draft();
        item = data.item(plan, 1);
        session = data.session();
        UnitId unit = data.unit("Phòng Kinh tế xã");
        links.add(plan, item, new LinkedData.Session(session), true, CLERK);
        links.add(plan, item, new LinkedData.Assignment(unit, null, "Trả lời", LocalDate.of(2026, 12, 1)), true, CLERK);
        links.add(plan, item, new LinkedData.Group(data.group("Trưởng thôn"), 24), false, CLERK);
        links.add(plan, item, new LinkedData.Topic(data.field("Đất đai")), false, CLERK);
    }

    @Test
    void aReplacementTakesAllOfThem() {
        data.issue(plan);
        PaperId next = sources.stream()
                .filter(source -> source.name().equals("plan"))
                .findFirst()
                .orElseThrow()
                .beginReplacement(plan, CLERK);

        assertThat(links.ofPlan(next, CLERK))
                .extracting(PlanLinkSummary::data)
                .isEqualTo(links.ofPlan(plan, CLERK).stream()
                        .map(PlanLinkSummary::data)
                        .toList());
        assertThat(links.sessionsOf(List.of(next))).containsExactly(session);
        assertThat(links.ofPlan(next, CLERK)).extracting(PlanLinkSummary::item).containsOnly(data.item(next, 1));
    }

    @Test
    void theNextYearsPlanTakesAllButTheSessionsAndMovesTheDeadlines() throws Exception {
        PaperId next = nextYear();

        assertThat(links.sessionsOf(List.of(next))).isEmpty();
        assertThat(links.ofPlan(next, CLERK))
                .extracting(PlanLinkSummary::sentence)
                .containsExactly(TASK + "2027", "Trưởng thôn: 24 người", "Lĩnh vực: Đất đai");
        assertThat(links.ofPlan(next, CLERK)).extracting(PlanLinkSummary::offer).containsOnlyNulls();
        assertThat(data.text(next, data.item(next, 1))).contains(TASK + "2027");
    }

    @Test
    void whatNobodyDecidedOnWaitsInTheCopyToo() throws Exception {
        data.move(session, DAY.plusDays(2));
        data.issue(plan);
        PaperId next = sources.stream()
                .filter(source -> source.name().equals("plan"))
                .findFirst()
                .orElseThrow()
                .beginReplacement(plan, CLERK);

        PlanLinkSummary waiting = links.ofPlan(next, CLERK).get(0);
        assertThat(waiting.offer()).contains("07/12/2026");
        links.takeSentence(next, waiting.id(), CLERK);

        assertThat(data.text(next, data.item(next, 1))).contains("07/12/2026").doesNotContain("05/12/2026");
    }

    private PaperId nextYear() throws Exception {
        String edit = mvc.perform(Forms.in(mvc.get().uri("/desk/plans/new").with(as("vanphong")), "/desk/plans")
                        .with("way", "EARLIER")
                        .with("earlier", plan.value().toString())
                        .with("year", "2027")
                        .post()
                        .with(as("vanphong")))
                .getResponse()
                .getRedirectedUrl();
        return new PaperId(UUID.fromString(edit.split("/")[3]));
    }
}
