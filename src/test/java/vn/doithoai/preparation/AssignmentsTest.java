package vn.doithoai.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.preparation.AssignmentFixtures.ANSWERS;
import static vn.doithoai.preparation.AssignmentFixtures.CALLING;
import static vn.doithoai.preparation.AssignmentFixtures.HALL;
import static vn.doithoai.preparation.AssignmentFixtures.INVITATIONS;
import static vn.doithoai.preparation.Assignments.UNTOLD;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSource;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.planlink.AssignmentSummary;
import vn.doithoai.planlink.LinkedData;
import vn.doithoai.planlink.PlanLinkId;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.StaleVersion;

@PageTest
class AssignmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentWaiting waiting;

    @Autowired
    PlanFixtures plans;

    @Autowired
    PlanLinks links;

    @Autowired
    @Qualifier("planSource")
    PaperSource source;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    private AssignmentFixtures work;

    @BeforeEach
    void anIssuedPlan() throws Exception {
        baseData.restore();
        work = new AssignmentFixtures(context);
    }

    @Test
    void theBoardIsByOwnerAndByDeadline() {
        AssignmentBoard board = assignments.board(work.plan, work.office());

        assertThat(board.groups())
                .extracting(AssignmentBoard.Group::owner)
                .containsExactly("Phòng Văn hóa - Xã hội", "Đỗ Mạnh Cường", null);
        assertThat(board.groups().get(0).lines())
                .extracting(line -> line.work().task())
                .containsExactly(INVITATIONS, HALL);
        assertThat(board.late()).isEqualTo(1);
        assertThat(board.open()).isEqualTo(3);
        assertThat(board.done()).isZero();
        assertThat(assignments.board(work.plan, work.officer()).groups().get(0).owner())
                .as("own work comes first")
                .isEqualTo("Đỗ Mạnh Cường");
    }

    @Test
    void anOfficerTellsOfTheOwnWorkAndOfTheUnits() {
        assignments.complete(work.plan, link(ANSWERS), TODAY, null, UNTOLD, work.officer());
        assignments.complete(work.plan, link(HALL), TODAY, "Xong", UNTOLD, work.colleague());
        assignments.complete(work.plan, link(CALLING), TODAY, null, UNTOLD, work.office());

        for (Actor other : List.of(work.officer(), work.observer())) {
            assertThatThrownBy(() -> assignments.complete(work.plan, link(INVITATIONS), TODAY, null, UNTOLD, other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> assignments.reopen(work.plan, link(HALL), "Nhầm", 0, other))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(assignments.board(work.plan, work.observer()).done()).isEqualTo(3);
        assertThat(work.line(HALL, work.observer()).doneBy()).isEqualTo("Vi Thị Ổn");
    }

    @Test
    void whatWasToldIsTakenBackWithAReasonAndKept() {
        assignments.complete(work.plan, link(HALL), TODAY, "Đã thử loa", UNTOLD, work.office());
        assignments.complete(work.plan, link(HALL), TODAY.minusDays(1), "Đã thử loa", version(HALL), work.office());
        assignments.reopen(work.plan, link(HALL), "Loa hỏng", version(HALL), work.colleague());

        AssignmentLine line = work.line(HALL, work.office());
        assertThat(line.isOpen()).isTrue();
        assertThat(line.steps())
                .extracting(AssignmentAct.Step::kind)
                .containsExactly(
                        AssignmentAct.Kind.REOPENING, AssignmentAct.Kind.COMPLETION, AssignmentAct.Kind.COMPLETION);
        assertThat(line.steps().get(0).actor()).isEqualTo("Vi Thị Ổn");
        assertThatThrownBy(() -> assignments.reopen(work.plan, link(HALL), "Lần nữa", version(HALL), work.office()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aCorrectionGoesOnWithWhatWasToldOfUnchangedWork() {
        assignments.complete(work.plan, link(HALL), TODAY, "Đủ ghế", UNTOLD, work.colleague());
        assignments.complete(work.plan, link(INVITATIONS), TODAY, null, UNTOLD, work.office());
        assignments.reopen(work.plan, link(INVITATIONS), "Thiếu thôn Đông", version(INVITATIONS), work.office());
        assignments.complete(work.plan, link(ANSWERS), TODAY, null, UNTOLD, work.officer());
        PaperId correction = source.beginReplacement(work.plan, BaseData.PROGRAM);
        AssignmentSummary answers = links.assignmentsOf(correction).stream()
                .filter(each -> each.task().equals(ANSWERS))
                .findFirst()
                .orElseThrow();
        links.remove(correction, answers.link(), BaseData.PROGRAM);
        var anew = new LinkedData.Assignment(null, work.officer, ANSWERS, answers.deadline());
        links.add(correction, answers.item(), anew, false, BaseData.PROGRAM);

        work.issue(correction, 39);

        List<AssignmentLine> lines =
                assignments.board(correction, work.office()).lines();
        AssignmentLine hall = line(lines, HALL);
        assertThat(hall.isOpen()).isFalse();
        assertThat(hall.note()).isEqualTo("Đủ ghế");
        assertThat(hall.steps()).extracting(AssignmentAct.Step::actor).containsExactly("Vi Thị Ổn");
        assertThat(line(lines, INVITATIONS).isOpen()).isTrue();
        assertThat(line(lines, INVITATIONS).steps())
                .extracting(AssignmentAct.Step::kind)
                .containsExactly(AssignmentAct.Kind.REOPENING, AssignmentAct.Kind.COMPLETION);
        assertThat(line(lines, ANSWERS).isOpen()).as("given out anew").isTrue();
        assertThat(line(lines, CALLING).steps()).isEmpty();
        assertThat(work.line(ANSWERS, work.office()).isOpen())
                .as("the replaced plan keeps its record")
                .isFalse();
        assignments.reopen(correction, hall.work().link(), "Thiếu loa", hall.version(), work.office());
        assertThat(work.line(HALL, work.office()).isOpen()).isFalse();
    }

    private static AssignmentLine line(List<AssignmentLine> lines, String task) {
        return lines.stream()
                .filter(each -> each.work().task().equals(task))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofTwoWhoTellTheSecondIsTold() {
        assignments.complete(work.plan, link(HALL), TODAY, null, UNTOLD, work.office());

        assertThatThrownBy(() -> assignments.complete(work.plan, link(HALL), TODAY, "x", UNTOLD, work.colleague()))
                .isInstanceOf(StaleVersion.class);
        assertThat(work.line(HALL, work.office()).note()).isNull();
    }

    @Test
    void onlyIssuedPlansHaveABoard() {
        PaperId draft = plans.draft();

        assertThatThrownBy(() -> assignments.board(draft, work.office())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assignments.board(new PaperId(UUID.randomUUID()), work.office()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assignments.find(work.plan, new PlanLinkId(UUID.randomUUID()), work.office()))
                .isInstanceOf(NotFound.class);
        assertThat(assignments.boardOf(2027, work.office())).isEmpty();
        assertThat(assignments.boardOf(2026, work.office())).isPresent();
    }

    @Test
    void theDeskOfEachOwnerShowsWhatIsOpen() {
        assertThat(waiting.waitingFor(work.officer())).singleElement().satisfies(item -> {
            assertThat(item.code()).isEqualTo("assignments");
            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 11, 28));
            assertThat(item.href()).endsWith(link(ANSWERS).value() + "/completion");
        });
        assertThat(waiting.waitingFor(work.colleague())).singleElement().satisfies(item -> {
            assertThat(item.count()).isEqualTo(2);
            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(item.href()).endsWith("/preparation");
        });
        assertThat(waiting.waitingFor(work.office()))
                .extracting(item -> item.code())
                .containsExactly("assignmentsLate");
        assertThat(waiting.waitingFor(work.observer())).isEmpty();

        assignments.complete(work.plan, link(ANSWERS), TODAY, null, UNTOLD, work.officer());
        assertThat(waiting.waitingFor(work.officer())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assignment_progress set done_by = null",
                "update assignment_progress set note = repeat('x', 501)",
                "update assignment_progress set done_on = null, done_by = null",
                "update assignment_act set actor = 'Ai đó'",
                "delete from assignment_act"
            })
    void theDatabaseKeepsTheSameRules(String wrong) throws Exception {
        assignments.complete(work.plan, link(HALL), TODAY, "Xong", UNTOLD, work.office());

        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(wrong)).isInstanceOf(SQLException.class);
        }
    }

    private PlanLinkId link(String task) {
        return work.line(task, work.office()).work().link();
    }

    private long version(String task) {
        return work.line(task, work.office()).version();
    }
}
