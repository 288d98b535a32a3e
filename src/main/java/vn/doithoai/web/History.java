package vn.doithoai.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The recorded acts on one thing, newest first, for the history part of its page. The audit log implements it. */
public interface History {

    List<Entry> of(String entity, Object entityId);

    /**
     * @param action message key part, such as {@code unit.changed}
     * @param detail changed field to "old → new"
     */
    record Entry(Instant at, String actor, String action, Map<String, String> detail) {

        /** {@code 24/11/2026} */
        public String day() {
            return RecordedAt.day(at);
        }

        /** {@code 09:41} */
        public String time() {
            return RecordedAt.time(at);
        }
    }
}
