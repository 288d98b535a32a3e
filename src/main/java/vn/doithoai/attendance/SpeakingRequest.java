package vn.doithoai.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody in the hall asks to speak (đăng ký phát biểu).
 *
 * @param number in the order of asking; numbers of withdrawn ones are missing
 * @param place village, or where else from
 * @param present false for somebody who went early
 */
public record SpeakingRequest(
        int number,
        AttendanceId attendance,
        String name,
        @Nullable String place,
        Instant requestedAt,
        boolean present) {}
