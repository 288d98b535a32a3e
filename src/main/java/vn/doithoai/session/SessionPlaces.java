package vn.doithoai.session;

import java.util.List;
import vn.doithoai.shared.Actor;

/**
 * What else of the program belongs to a session (việc của hội nghị). Every module with pages below a session implements
 * it; the session's page leads to them, and sessions know none of them.
 */
public interface SessionPlaces {

    /** Only what the actor may open. */
    List<Place> of(SessionSummary session, Actor actor);

    /**
     * A page that belongs to the session, and how far the work there is.
     *
     * @param code its sentence is the message {@code session.place.<code>}, which takes {@code done} and {@code total}
     * @param total 0 where nothing is counted
     */
    record Place(String code, long done, long total, String href) {}
}
