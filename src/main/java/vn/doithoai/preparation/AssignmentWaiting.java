package vn.doithoai.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** What the plans in force give to whoever opens the desk, or to the unit; for the office also what others are late with. */
@Component
class AssignmentWaiting implements Waiting {

    private final Assignments assignments;
    private final Clock clock;

    AssignmentWaiting(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        boolean office = actor.may(Permission.PREPARATION_EDIT);
        if (!actor.may(Permission.PAPER_VIEW) || !office && !actor.may(Permission.PREPARATION_OWN)) {
            return List.of();
        }
        int year = LocalDate.now(clock).getYear();
        List<Item> items = new ArrayList<>();
        IntStream.rangeClosed(year, year + 1)
                .mapToObj(each -> assignments.boardOf(each, actor))
                .flatMap(board -> board.stream())
                .forEach(board -> add(board, office, items));
        return items;
    }

    private static void add(AssignmentBoard board, boolean office, List<Item> items) {
        UUID plan = board.plan().id().value();
        List<AssignmentLine> open = board.lines().stream()
                .filter(AssignmentLine::isOpen)
                .sorted(AssignmentLine.BY_DEADLINE)
                .toList();
        List<AssignmentLine> own = open.stream().filter(AssignmentLine::mine).toList();
        if (!own.isEmpty()) {
            items.add(item("assignments", own, plan));
        }
        List<AssignmentLine> late = open.stream()
                .filter(line -> !line.mine() && line.state() == AssignmentLine.State.LATE)
                .toList();
        if (office && !late.isEmpty()) {
            items.add(item("assignmentsLate", late, plan));
        }
    }

    /** One piece of work is a click away; of several the board is. */
    private static Item item(String code, List<AssignmentLine> lines, UUID plan) {
        AssignmentLine first = lines.get(0);
        String href = lines.size() == 1
                ? PreparationAddress.planBoard(plan) + "/" + first.work().link().value() + "/completion"
                : PreparationAddress.planBoard(plan);
        return new Item(code, lines.size(), first.deadline(), href);
    }
}
