package vn.doithoai.session;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.village.VillageClusterId;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which sessions a list is asked for. */
@NullUnmarked
class SessionListRequest extends ListRequest {

    private static final Sorting SORTING = Sorting.by("day", "firstDay", "lastDay", "startsAt", "id")
            .or("kind", "kind", "firstDay", "id")
            .or("venue", "venue", "firstDay", "id");

    private Integer year;
    private SessionState state;
    private UUID cluster;

    /** The latest day comes first. */
    Sorting.Chosen order() {
        return SORTING.chosen(getSort() == null ? "-day" : getSort());
    }

    SessionFilter toFilter() {
        return new SessionFilter(getQ(), year, state, cluster == null ? null : new VillageClusterId(cluster));
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public SessionState getState() {
        return state;
    }

    public void setState(SessionState state) {
        this.state = state;
    }

    public UUID getCluster() {
        return cluster;
    }

    public void setCluster(UUID cluster) {
        this.cluster = cluster;
    }
}
