package vn.doithoai.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.doithoai.plan.Plans;
import vn.doithoai.planlink.AssignmentSummary;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.preparation.Assignments;
import vn.doithoai.preparation.HallChecklists;
import vn.doithoai.preparation.HallItemDetails;
import vn.doithoai.preparation.HallItemSummary;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;

/** How far the demo commune is with getting the next session ready: some work of the plan is done, the
 * hall's list is half done. */
@Component
@Profile("demo")
class DemoPreparation {

    private static final String DONE = "Đã báo cáo Chủ tịch tại giao ban tuần.";

    /** Lines of the usual list, counted from 0, that are ready. */
    private static final Set<Integer> READY = Set.of(1, 3, 4, 7, 9, 13);

    private final DialogueSessions sessions;
    private final HallChecklists halls;
    private final Plans plans;
    private final PlanLinks links;
    private final Assignments assignments;
    private final Clock clock;

    DemoPreparation(
            DialogueSessions sessions,
            HallChecklists halls,
            Plans plans,
            PlanLinks links,
            Assignments assignments,
            Clock clock) {
        this.sessions = sessions;
        this.halls = halls;
        this.plans = plans;
        this.links = links;
        this.assignments = assignments;
        this.clock = clock;
    }

    void fill() {
        prepareHall();
        tellWhatIsDone();
    }

    /** Of this year's plan the first two pieces of work are done. */
    private void tellWhatIsDone() {
        LocalDate today = LocalDate.now(clock);
        plans.issuedOf(today.getYear()).ifPresent(plan -> {
            List<AssignmentSummary> work = links.assignmentsOf(plan.id());
            work.stream()
                    .limit(2)
                    .forEach(each -> assignments.complete(
                            plan.id(), each.link(), today, DONE, Assignments.UNTOLD, DemoPapers.OFFICE));
        });
    }

    private void prepareHall() {
        SessionId session = sessions.next(DemoPapers.OFFICE).orElseThrow().id();
        halls.begin(session, DemoPapers.OFFICE);
        List<HallItemSummary> lines = halls.of(session, DemoPapers.OFFICE);
        READY.stream()
                .sorted()
                .map(lines::get)
                .forEach(line -> halls.tick(session, line.id(), line.version(), DemoPapers.OFFICE));
        halls.add(
                session,
                new HallItemDetails("Quạt công nghiệp cho cánh gà hai bên", 6, "Mượn của Trường Tiểu học Suối Mây"),
                DemoPapers.OFFICE);
    }
}
