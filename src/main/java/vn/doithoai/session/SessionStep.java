package vn.doithoai.session;

import java.time.Instant;
import vn.doithoai.web.RecordedAt;

/**
 * An act on a session as its page tells it (việc xử lý hội nghị).
 *
 * @param note the reason, or for when the session was set
 */
record SessionStep(SessionActKind kind, Instant at, String actor, String note) {

    /** {@code 24/11/2026} */
    public String day() {
        return RecordedAt.day(at);
    }

    /** {@code 09:41} */
    public String time() {
        return RecordedAt.time(at);
    }
}
