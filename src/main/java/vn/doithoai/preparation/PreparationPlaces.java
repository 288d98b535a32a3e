package vn.doithoai.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.session.SessionPlaces;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The work that the plan gives out, the hall's list and the backdrop, on the session's page. */
@Component
class PreparationPlaces implements SessionPlaces {

    private final Assignments assignments;
    private final HallChecklists halls;

    PreparationPlaces(Assignments assignments, HallChecklists halls) {
        this.assignments = assignments;
        this.halls = halls;
    }

    @Override
    public List<Place> of(SessionSummary session, Actor actor) {
        List<Place> places = new ArrayList<>();
        UUID id = session.id().value();
        if (actor.may(Permission.PAPER_VIEW)) {
            places.add(assignments
                    .boardOf(session.details().year(), actor)
                    .map(board -> new Place("board", board.done(), board.total(), PreparationAddress.sessionBoard(id)))
                    .orElseGet(() -> new Place("boardNoPlan", 0, 0, PreparationAddress.sessionBoard(id))));
        }
        if (actor.may(Permission.SESSION_VIEW)) {
            HallItemRepository.Count count = halls.count(session.id());
            String hall = count.getTotal() == 0 ? "hallNotBegun" : "hall";
            places.add(new Place(hall, count.getDone(), count.getTotal(), PreparationAddress.hall(id)));
            places.add(new Place("backdrop", 0, 0, PreparationAddress.backdrop(id)));
        }
        return places;
    }
}
