package vn.doithoai.announcement;

import java.time.Instant;
import vn.doithoai.web.RecordedAt;

/**
 * What was told last of a village or an organisation (lần ghi sau cùng).
 *
 * @param turn how often it was told, from 1; corrections are further turns
 * @param actor who recorded it
 * @param outdated by a notice that another has replaced since: people have to be told again
 */
record AnnouncementSummary(int turn, Telling told, String actor, Instant at, boolean outdated) {

    /** {@code 24/11/2026} */
    public String recordedOn() {
        return RecordedAt.day(at);
    }

    /** {@code 09:41} */
    public String recordedTime() {
        return RecordedAt.time(at);
    }
}
