package vn.doithoai.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * A paper as other modules and pages see it (văn bản).
 *
 * @param source module that holds the content
 * @param code number and symbol once issued: "27/KH-UBND"
 * @param replaces the issued paper whose place it takes or is to take
 * @param replacedBy the paper that takes its place, a draft too
 * @param draftedBy name of whoever began it
 */
public record PaperSummary(
        PaperId id,
        String source,
        PaperDetails details,
        PaperState state,
        @Nullable String code,
        @Nullable LocalDate issuedOn,
        @Nullable PaperId replaces,
        @Nullable PaperId replacedBy,
        String draftedBy,
        Instant changedAt,
        long version) {

    /** {@code 24/11/2026} */
    public String changedOn() {
        return RecordedAt.day(changedAt);
    }
}
