package vn.doithoai.wordimport;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.doithoai.web.RecordedAt;

/**
 * A Word file that somebody is making a plan of.
 *
 * @param parts what its owner says a line is, by the line's place in the file
 */
record WordUpload(Kept kept, byte[] content, Map<Integer, Part> parts) {

    /** What a list tells of it. */
    record Kept(UUID id, String fileName, Instant addedAt) {

        public String addedDay() {
            return RecordedAt.day(addedAt);
        }

        public String addedTime() {
            return RecordedAt.time(addedAt);
        }
    }
}
