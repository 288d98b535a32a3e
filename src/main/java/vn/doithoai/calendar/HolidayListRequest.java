package vn.doithoai.calendar;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which year's holidays a list is asked for. */
@NullUnmarked
class HolidayListRequest extends ListRequest {

    private static final Sorting SORTING = Sorting.by("firstDay", "firstDay", "lastDay", "name")
            .or("name", "name", "firstDay")
            .or("kind", "kind", "firstDay");

    private Integer year;

    Sorting.Chosen order() {
        return SORTING.chosen(getSort());
    }

    /** The year asked for, else the given one, which is then chosen on the page too. */
    int yearOr(int current) {
        if (year == null) {
            year = current;
        }
        return year;
    }

    public Integer getYear() {
        return year;
    }

    /** Years outside of any calendar become the nearest one that has no days off either. */
    public void setYear(Integer year) {
        this.year = year == null ? null : Math.min(9999, Math.max(1, year));
    }
}
