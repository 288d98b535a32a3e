package vn.doithoai.announcement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has to be told this time (quy tắc ghi).
 *
 * @param issuedOn day of the notice, null while there is none: nobody is told before
 * @param onBehalf the office records it, so it is known who said so
 * @param correction something was told of this notice already, so there is a reason
 */
record TellingRules(LocalDate today, @Nullable LocalDate issuedOn, boolean onBehalf, boolean correction) {

    boolean isTooLate(@Nullable LocalDate day) {
        return day != null && day.isAfter(today);
    }

    boolean isTooEarly(@Nullable LocalDate day) {
        return day != null && issuedOn != null && day.isBefore(issuedOn);
    }
}
