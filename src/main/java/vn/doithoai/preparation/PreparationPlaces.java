package vn.doithoai.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperPlaces;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.plan.Plans;
import vn.doithoai.session.SessionPlaces;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The work that the plan gives out on the pages of plan and session; there the hall's list and the backdrop too. */
@Component
class PreparationPlaces implements SessionPlaces, PaperPlaces {

    private final Assignments assignments;
    private final HallChecklists halls;

    PreparationPlaces(Assignments assignments, HallChecklists halls) {
        this.assignments = assignments;
        this.halls = halls;
    }

    @Override
    public List<SessionPlaces.Place> of(SessionSummary session, Actor actor) {
        List<SessionPlaces.Place> places = new ArrayList<>();
        UUID id = session.id().value();
        if (actor.may(Permission.PAPER_VIEW)) {
            places.add(assignments
                    .boardOf(session.details().year(), actor)
                    .map(board -> new SessionPlaces.Place(
                            "board", board.done(), board.total(), PreparationAddress.sessionBoard(id)))
                    .orElseGet(
                            () -> new SessionPlaces.Place("boardNoPlan", 0, 0, PreparationAddress.sessionBoard(id))));
        }
        if (actor.may(Permission.SESSION_VIEW)) {
            HallItemRepository.Count count = halls.count(session.id());
            String hall = count.getTotal() == 0 ? "hallNotBegun" : "hall";
            places.add(new SessionPlaces.Place(hall, count.getDone(), count.getTotal(), PreparationAddress.hall(id)));
            places.add(new SessionPlaces.Place("backdrop", 0, 0, PreparationAddress.backdrop(id)));
        }
        return places;
    }

    @Override
    public List<PaperPlaces.Place> of(PaperSummary paper, Actor actor) {
        if (!Plans.isIssuedPlan(paper) || !actor.may(Permission.PAPER_VIEW)) {
            return List.of();
        }
        AssignmentBoard board = assignments.board(paper.id(), actor);
        return List.of(new PaperPlaces.Place(
                "board",
                "",
                board.done(),
                board.total(),
                PreparationAddress.planBoard(paper.id().value())));
    }
}
