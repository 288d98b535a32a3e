package vn.doithoai.paper;

import java.util.List;
import vn.doithoai.shared.Actor;

/**
 * Where a paper leads on to (việc theo văn bản). Every module that goes on working with what an issued paper says implements
 * it; the paper's page leads there, and papers know none of them.
 */
public interface PaperPlaces {

    /** Only what the actor may open. */
    List<Place> of(PaperSummary paper, Actor actor);

    /**
     * A page that belongs to the paper, and how far the work there is.
     *
     * @param code its sentence is the message {@code paper.place.<code>}, which takes {@code name}, {@code done} and {@code
     *     total}
     * @param name empty where the sentence needs none
     * @param total 0 where nothing is counted
     */
    record Place(String code, String name, long done, long total, String href) {}
}
