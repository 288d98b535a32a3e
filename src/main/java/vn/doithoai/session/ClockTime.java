package vn.doithoai.session;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as people write them (giờ ghi trong biểu mẫu): shown as {@code 08:00}; read also as {@code 8h}, {@code 8h30}, {@code 8.30} and
 * {@code 8 giờ 30}.
 */
public final class ClockTime {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern TYPED = Pattern.compile(
            "(\\d{1,2})\\s*(?:(?:[:.hg]|giờ)\\s*(?:(\\d{2})(?:\\s*(?:phút|'))?)?)?", Pattern.CASE_INSENSITIVE);

    private ClockTime() {}

    /** Empty for what is no time of day, and for nothing. */
    public static Optional<LocalTime> read(@Nullable String typed) {
        Matcher time = TYPED.matcher(typed == null ? "" : typed.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = time.group(2);
            return Optional.of(
                    LocalTime.of(Integer.parseInt(time.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    public static String shown(LocalTime time) {
        return SHOWN.format(time);
    }
}
