package vn.doithoai.preparation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.session.SessionPlaces;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The hall's list and the backdrop, on the session's page. */
@Component
class PreparationPlaces implements SessionPlaces {

    private final HallChecklists halls;

    PreparationPlaces(HallChecklists halls) {
        this.halls = halls;
    }

    @Override
    public List<Place> of(SessionSummary session, Actor actor) {
        if (!actor.may(Permission.SESSION_VIEW)) {
            return List.of();
        }
        UUID id = session.id().value();
        HallItemRepository.Count count = halls.count(session.id());
        String hall = count.getTotal() == 0 ? "hallNotBegun" : "hall";
        return List.of(
                new Place(hall, count.getDone(), count.getTotal(), PreparationAddress.hall(id)),
                new Place("backdrop", 0, 0, PreparationAddress.backdrop(id)));
    }
}
