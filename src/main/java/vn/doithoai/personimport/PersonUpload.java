package vn.doithoai.personimport;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * A list on its way into the directory.
 *
 * @param content the file; empty once it has been taken in
 * @param sheet the one chosen, from 0
 * @param columns what its owner says a column is, by the column's place
 * @param choices what its owner says of a row, by the row's place
 * @param result what came of it, null until it has been taken in
 */
record PersonUpload(
        Kept kept,
        byte[] content,
        int sheet,
        Map<Integer, String> columns,
        Map<Integer, String> choices,
        @Nullable Result result) {

    /** What a list tells of it. */
    record Kept(UUID id, String fileName, Instant addedAt) {

        public String addedDay() {
            return RecordedAt.day(addedAt);
        }

        public String addedTime() {
            return RecordedAt.time(addedAt);
        }
    }

    /**
     * What was written.
     *
     * @param same rows that said nothing new
     * @param leftOut rows that were wrong or not wanted
     * @param groups that were made
     */
    record Result(int added, int changed, int same, int leftOut, int groups) {}
}
