package vn.doithoai.attendance;

import org.jspecify.annotations.Nullable;

/**
 * Which people of a session are looked for.
 *
 * @param q words of the name, the letter, the village or the group; or the code
 */
record AttendanceFilter(@Nullable String q, Part part) {

    /** Which part of the people a list shows. */
    enum Part {
        PRESENT("r.status = 'PRESENT'"),
        LEFT("r.status = 'LEFT'"),
        WALK_IN("r.invitation is null and r.status <> 'UNDONE'"),
        AWAITED("r.status in ('EXCUSED', 'ABSENT')"),
        SPEAKING("r.speaking is not null and r.status <> 'UNDONE'"),
        UNDONE("r.status = 'UNDONE'");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}
