package vn.doithoai.nomination;

import java.time.LocalDate;
import vn.doithoai.announcement.Audience;
import vn.doithoai.session.SessionId;

/**
 * How many a village or an organisation sends to a session (chỉ tiêu cử người), and how far it is.
 *
 * @param place who names them
 * @param seats how many, 1 to 999
 * @param until last day on which the place names people by itself
 * @param proposed named and not yet decided on by the office
 * @param invited named and invited
 */
public record QuotaSummary(
        QuotaId id,
        SessionId session,
        Audience place,
        int seats,
        LocalDate until,
        long proposed,
        long invited,
        long version) {

    /** How many seats have a name. */
    public long named() {
        return proposed + invited;
    }

    /** How many names are missing. */
    public long open() {
        return Math.max(0, seats - named());
    }
}
