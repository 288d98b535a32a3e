package vn.doithoai.announcement;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.doithoai.session.ClockTime;

/**
 * When and how people were told (nội dung lần ghi).
 *
 * @param way of a village always, of an organisation never
 * @param coming how many members come, of an organisation always, of a village never
 * @param informant who told the office, when the office records it for somebody
 * @param reason why it is corrected, null the first time
 */
record Telling(
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable AnnouncementWay way,
        @Nullable Integer coming,
        @Nullable String note,
        @Nullable String informant,
        @Nullable String reason) {

    static final int NOTE = 500;
    static final int INFORMANT = 100;
    static final int MOST = 9999;

    /** "18:30", or null */
    public @Nullable String timeShown() {
        return time == null ? null : ClockTime.shown(time);
    }
}
