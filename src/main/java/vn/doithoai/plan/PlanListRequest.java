package vn.doithoai.plan;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperFilter;
import vn.doithoai.paper.PaperState;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which plans the list is asked for. */
@NullUnmarked
class PlanListRequest extends ListRequest {

    private static final Sorting LIST = Sorting.by("year", "year", "changedAt", "id")
            .or("changed", "changedAt", "id")
            .or("subject", "subject", "id");

    private PaperState state;
    private Integer year;

    /** The coming year comes first. */
    Sorting.Chosen order() {
        return LIST.chosen(getSort() == null ? "-year" : getSort());
    }

    PaperFilter toFilter() {
        return new PaperFilter(getQ(), DocumentKind.PLAN, state, year);
    }

    public PaperState getState() {
        return state;
    }

    public void setState(PaperState state) {
        this.state = state;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
