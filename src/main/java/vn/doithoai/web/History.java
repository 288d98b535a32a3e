package vn.doithoai.web;

import java.time.Instant;
import java.util.List;

/** The recorded acts on one thing, newest first, for the history part of its page. The audit log implements it. */
public interface History {

    List<Entry> of(String entity, Object entityId);

    /**
     * @param action message key part, such as {@code unit.changed}
     * @param lines what changed, in words
     */
    record Entry(Instant at, String actor, String action, List<Line> lines) {

        /** {@code 24/11/2026} */
        public String day() {
            return RecordedAt.day(at);
        }

        /** {@code 09:41} */
        public String time() {
            return RecordedAt.time(at);
        }
    }

    /** A changed field as its form calls it, and "old → new". */
    record Line(String label, String text) {}
}
