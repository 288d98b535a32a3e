package vn.doithoai.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a notice was made public (nơi, ngày thông báo).
 *
 * @param place the place, or a link; up to 300 characters
 */
public record ProofDetails(
        ProofChannel channel,
        LocalDate day,
        @Nullable LocalTime time,
        String place,
        @Nullable String note) {

    static final int PLACE = 300;
    static final int NOTE = 500;

    /** The place is a page that can be opened. */
    public boolean isLink() {
        return place.matches("(?i)https?://\\S+");
    }
}
