package vn.doithoai.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonId;
import vn.doithoai.web.RecordedAt;

/**
 * Somebody named (người được cử), as the pages show it.
 *
 * @param person who it is in the directory, once invited
 * @param reason why the person isn't invited, null else
 * @param actor who named the person
 */
public record NomineeSummary(
        NomineeId id,
        NomineeDetails details,
        NomineeState state,
        @Nullable PersonId person,
        @Nullable String reason,
        String actor,
        Instant at) {

    /** {@code 24/11/2026} */
    public String namedOn() {
        return RecordedAt.day(at);
    }

    public boolean isUndecided() {
        return state == NomineeState.PROPOSED;
    }
}
