package vn.doithoai.planlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.planlink.PlanLinkFixtures.CLERK;
import static vn.doithoai.planlink.PlanLinkFixtures.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.NotPermitted;
import vn.doithoai.shared.Taken;

@PageTest
class PlanLinksTest {

    private static final String SENTENCE = "Thời gian: 7 giờ 30, ngày 05/12/2026; địa điểm: Hội trường UBND xã";

    @Autowired
    PlanLinkFixtures data;

    @Autowired
    PlanFixtures plans;

    @Autowired
    PlanLinks links;

    @Autowired
    PlanLines lines;

    @Autowired
    JdbcClient jdbc;

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
    void theSentenceGoesIntoTheLineOnlyWhenWanted() {
        SessionId session = data.session();
        PersonGroupId group = data.group("Trưởng thôn");

        links.add(plan, item, new LinkedData.Session(session), true, CLERK);
        links.add(plan, item, new LinkedData.Group(group, 24), false, CLERK);

        assertThat(data.text(plan, item)).isEqualTo("Nghe ý kiến của bà con. " + SENTENCE + ".");
        assertThat(links.ofPlan(plan, CLERK))
                .extracting(PlanLinkSummary::sentence)
                .containsExactly(SENTENCE, "Trưởng thôn: 24 người");
        assertThat(links.ofPlan(plan, CLERK)).extracting(PlanLinkSummary::offer).containsOnlyNulls();
    }

    @Test
    void whenTheDataChangeTheNewSentenceIsOfferedAndTakesTheOldOnesPlace() {
        SessionId session = data.session();
        PlanLinkId link = links.add(plan, item, new LinkedData.Session(session), true, CLERK);
        data.move(session, DAY.plusDays(3));

        assertThat(offer()).isEqualTo(SENTENCE.replace("05/12", "08/12"));
        assertThat(data.text(plan, item)).contains("05/12/2026");
        links.takeSentence(plan, link, CLERK);

        assertThat(data.text(plan, item))
                .isEqualTo("Nghe ý kiến của bà con. " + SENTENCE.replace("05/12", "08/12") + ".");
        assertThat(offer()).isNull();
    }

    @Test
    void anOldSentenceThatIsKeptIsFoundAtTheNextChange() {
        SessionId session = data.session();
        PlanLinkId link = links.add(plan, item, new LinkedData.Session(session), true, CLERK);
        data.move(session, DAY.plusDays(3));
        links.keepSentence(plan, link, CLERK);

        assertThat(offer()).isNull();
        assertThat(data.text(plan, item)).contains("05/12/2026");
        data.move(session, DAY.plusDays(4));
        links.takeSentence(plan, link, CLERK);

        assertThat(data.text(plan, item)).contains("09/12/2026").doesNotContain("05/12/2026");
    }

    @Test
    void aLinkOfARemovedLineIsHiddenAndReturnsWithIt() {
        links.add(plan, item, new LinkedData.Group(data.group("Trưởng thôn"), 24), false, CLERK);

        remove(item, true);
        assertThat(links.ofPlan(plan, CLERK)).isEmpty();
        assertThat(links.groupsOf(plan)).isEmpty();
        remove(item, false);

        assertThat(links.groupsOf(plan)).hasSize(1);
    }

    /** As the editor does it, straight in the database. */
    private void remove(UUID line, boolean gone) {
        jdbc.sql("update plan_item set removed_at = case when :gone then now() end where id = :id")
                .param("gone", gone)
                .param("id", line)
                .update();
    }

    @Test
    void laterStepsReadWhatIsLinked() {
        UnitId unit = data.unit("Phòng Kinh tế xã");
        PersonGroupId group = data.group("Trưởng thôn");
        SessionId session = data.session();
        LocalDate deadline = LocalDate.of(2026, 12, 1);
        links.add(plan, item, new LinkedData.Assignment(unit, null, "Trả lời", deadline), false, CLERK);
        links.add(plan, item, new LinkedData.Assignment(null, null, "Kê ghế", null), false, CLERK);
        links.add(
                plan,
                item,
                new LinkedData.Assignment(null, data.person("Lò Thị Ươm"), "Ghi biên bản", null),
                false,
                CLERK);
        links.add(plan, item, new LinkedData.Group(group, null), false, CLERK);
        links.add(plan, item, new LinkedData.Session(session), false, CLERK);
        links.add(plan, data.item(plan, 0), new LinkedData.Session(session), false, CLERK);

        assertThat(links.assignmentsOf(plan))
                .extracting(AssignmentSummary::ownerName)
                .containsExactly("Phòng Kinh tế xã", null, "Lò Thị Ươm");
        assertThat(links.assignmentsOf(plan).get(0).deadline()).isEqualTo(deadline);
        assertThat(links.groupsOf(plan)).extracting(GroupTarget::name).containsExactly("Trưởng thôn");
        assertThat(links.sessionsOf(List.of(plan))).containsExactly(session);
    }

    @Test
    void theSameIsLinkedOnceButWorkMoreOften() {
        var group = new LinkedData.Group(data.group("Trưởng thôn"), 24);
        links.add(plan, item, group, false, CLERK);

        assertThatThrownBy(() -> links.add(plan, item, new LinkedData.Group(group.group(), 30), false, CLERK))
                .isInstanceOf(Taken.class);
        links.add(plan, data.item(plan, 2), group, false, CLERK);
        links.add(plan, item, new LinkedData.Assignment(null, null, "Kê ghế", null), false, CLERK);
        links.add(plan, item, new LinkedData.Assignment(null, null, "Kê bàn", null), false, CLERK);

        assertThat(links.ofPlan(plan, CLERK)).hasSize(4);
    }

    @Test
    void whatIsNotThereIsNotLinked() {
        var nobody = new LinkedData.Group(new PersonGroupId(UUID.randomUUID()), 3);
        var group = new LinkedData.Group(data.group("Trưởng thôn"), 24);

        assertThatThrownBy(() -> links.add(plan, item, nobody, true, CLERK)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.add(plan, data.item(plans.draft(), 1), group, true, CLERK))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.add(plan, item, group, true, PaperFixtures.CHAIR))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aLineWithoutRoomGetsNeitherSentenceNorLink() {
        lines.rewrite(plan, item, text -> "x".repeat(59_990), CLERK);
        var session = new LinkedData.Session(data.session());

        assertThatThrownBy(() -> links.add(plan, item, session, true, CLERK)).isInstanceOf(PlanLines.LineFull.class);
        assertThat(links.ofPlan(plan, CLERK)).isEmpty();
    }

    @Test
    void anIssuedPlanKeepsItsLinksWhateverTheProgramDoes() {
        SessionId session = data.session();
        PlanLinkId link = links.add(plan, item, new LinkedData.Session(session), true, CLERK);
        data.issue(plan);

        assertThatThrownBy(() -> links.remove(plan, link, CLERK)).isInstanceOf(PaperMoveRefused.class);
        assertThatThrownBy(() -> jdbc.sql("delete from plan_link").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update plan_link set decided = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        data.move(session, DAY.plusDays(1));
        assertThat(links.sessionsOf(List.of(plan))).containsExactly(session);
    }

    @Test
    void aLinkIsOfOneKind() {
        links.add(plan, item, new LinkedData.Group(data.group("Trưởng thôn"), 24), false, CLERK);

        assertThatThrownBy(() -> jdbc.sql("update plan_link set task = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> jdbc.sql("update plan_link set group_id = null").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theLogTellsWhatWasLinked() {
        PlanLinkId link = links.add(plan, item, new LinkedData.Group(data.group("Trưởng thôn"), 24), true, CLERK);
        links.remove(plan, link, CLERK);

        assertThat(jdbc.sql("select action from audit_event where action like 'plan.%linked' order by seq")
                        .query(String.class)
                        .list())
                .containsExactly("plan.linked", "plan.unlinked");
        assertThat(data.text(plan, item)).contains("Trưởng thôn: 24 người");
    }

    private String offer() {
        return links.ofPlan(plan, CLERK).get(0).offer();
    }
}
