package vn.doithoai.preparation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperIssues;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.person.PersonId;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.planlink.LinkedData;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** A plan that gives out work: two pieces to a unit, one to the officer of the account kinhte, one to nobody. */
final class AssignmentFixtures {

    static final String INVITATIONS = "Gửi giấy mời, phát phiếu ghi ý kiến";
    static final String HALL = "Chuẩn bị hội trường, loa, nước uống";
    static final String ANSWERS = "Chuẩn bị trả lời các ý kiến về đường sá";
    static final String CALLING = "Vận động bà con tham gia";

    private final ApplicationContext context;
    final UnitId unit;
    final PersonId officer;
    final PaperId plan;

    /** The plan is issued. */
    AssignmentFixtures(ApplicationContext context) {
        this.context = context;
        this.unit = context.getBean(Units.class)
                .create(new UnitDetails("Phòng Văn hóa - Xã hội", null, UnitKind.COMMITTEE, 2), BaseData.PROGRAM);
        this.officer = new PersonId(jdbc().sql("select person_id from account where username = 'kinhte'")
                .query(UUID.class)
                .single());
        this.plan = context.getBean(PlanFixtures.class).draft();
        add(new LinkedData.Assignment(unit, null, HALL, LocalDate.of(2026, 12, 1)));
        add(new LinkedData.Assignment(unit, null, INVITATIONS, LocalDate.of(2026, 11, 20)));
        add(new LinkedData.Assignment(null, officer, ANSWERS, LocalDate.of(2026, 11, 28)));
        add(new LinkedData.Assignment(null, null, CALLING, null));
        issue(plan, 38);
    }

    private void add(LinkedData.Assignment work) {
        UUID line = context.getBean(PlanLines.class)
                .whole(plan, BaseData.PROGRAM)
                .items()
                .get(0)
                .id();
        context.getBean(PlanLinks.class).add(plan, line, work, false, BaseData.PROGRAM);
    }

    void issue(PaperId id, int number) {
        PaperFixtures papers = context.getBean(PaperFixtures.class);
        PaperReviews reviews = context.getBean(PaperReviews.class);
        reviews.submit(id, papers.version(id), PaperFixtures.OFFICE);
        reviews.approve(id, null, papers.version(id), PaperFixtures.CHAIR);
        context.getBean(PaperIssues.class)
                .issue(id, PaperFixtures.issue(DocumentKind.PLAN, number), papers.version(id), PaperFixtures.OFFICE);
    }

    /** The officer comes to the unit. */
    void employ() {
        jdbc().sql("insert into person_post (person_id, position, title, unit_id) values (?, 0, 'Công chức', ?)")
                .params(officer.value(), unit.value())
                .update();
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    Actor office() {
        return actor("Hoàng Thị Hòa", null, null, Permission.PAPER_VIEW, Permission.PREPARATION_EDIT);
    }

    Actor officer() {
        return actor("Đỗ Mạnh Cường", officer.value(), null, Permission.PAPER_VIEW, Permission.PREPARATION_OWN);
    }

    Actor colleague() {
        return actor("Vi Thị Ổn", UUID.randomUUID(), unit.value(), Permission.PAPER_VIEW, Permission.PREPARATION_OWN);
    }

    Actor observer() {
        return actor("Phùng Thị Mỡi", officer.value(), unit.value(), Permission.PAPER_VIEW);
    }

    private static Actor actor(String name, UUID person, UUID unit, Permission first, Permission... more) {
        return new Actor(UUID.randomUUID(), person, name, EnumSet.of(first, more), unit, null);
    }

    AssignmentLine line(String task, Actor actor) {
        return lines(actor).stream()
                .filter(line -> line.work().task().equals(task))
                .findFirst()
                .orElseThrow();
    }

    List<AssignmentLine> lines(Actor actor) {
        return context.getBean(Assignments.class).board(plan, actor).lines();
    }
}
