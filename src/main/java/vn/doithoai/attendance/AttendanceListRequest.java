package vn.doithoai.attendance;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which people a list is asked for: those present unless said otherwise. */
@NullUnmarked
class AttendanceListRequest extends ListRequest {

    private static final Sorting SORTING = Sorting.by("name", "given", "name", "invitation", "attendance")
            .or("came", "came_at", "given", "attendance", "invitation")
            .or("speaking", "speaking", "given", "attendance", "invitation");

    private AttendanceFilter.Part part;

    Sorting.Chosen order() {
        return SORTING.chosen(getSort());
    }

    AttendanceFilter toFilter() {
        return new AttendanceFilter(getQ(), shown());
    }

    AttendanceFilter.Part shown() {
        return part == null ? AttendanceFilter.Part.PRESENT : part;
    }

    public AttendanceFilter.Part getPart() {
        return part;
    }

    public void setPart(AttendanceFilter.Part part) {
        this.part = part;
    }
}
