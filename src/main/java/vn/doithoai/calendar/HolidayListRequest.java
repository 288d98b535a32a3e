package vn.doithoai.calendar;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;

/** Which year's holidays a list is asked for. */
@NullUnmarked
class HolidayListRequest extends ListRequest {

    private String year;

    /** The year asked for, else the given one, which is then chosen on the page too. */
    int yearOr(int current) {
        if (year == null) {
            year = Integer.toString(current);
        }
        return Integer.parseInt(year);
    }

    public String getYear() {
        return year;
    }

    /** What is no year, typed into the address by hand, means the current one. */
    public void setYear(String year) {
        this.year = year != null && year.matches("[1-9]\\d{3}") ? year : null;
    }
}
