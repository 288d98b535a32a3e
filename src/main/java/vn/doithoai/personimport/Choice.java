package vn.doithoai.personimport;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What whoever imports says about a row: add it, leave it out, or update a certain person.
 *
 * @param target whom to update, null for the other two
 */
record Choice(boolean leaveOut, @Nullable UUID target) {

    static final String ADD = "ADD";
    static final String LEAVE_OUT = "LEAVE_OUT";

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The same for all suspected rows that are still undecided. */
    enum Bulk {
        LEAVE_OUT,
        UPDATE,
        ADD
    }

    /** Null for nothing, and for nonsense. */
    static @Nullable Choice parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.equals(ADD) || text.equals(LEAVE_OUT)) {
            return new Choice(text.equals(LEAVE_OUT), null);
        }
        return UUIDS.matcher(text).matches() ? new Choice(false, UUID.fromString(text)) : null;
    }
}
