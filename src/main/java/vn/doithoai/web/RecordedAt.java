package vn.doithoai.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.doithoai.shared.TimeConfiguration;

/** A moment as screens show it: {@code 09:41:07 24/11/2026}, Vietnam time. */
public final class RecordedAt {

    private static final DateTimeFormatter SHOWN = pattern("HH:mm:ss dd/MM/uuuu");

    private static final DateTimeFormatter DAY = pattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = pattern("HH:mm");

    private RecordedAt() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(TimeConfiguration.ZONE);
    }

    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    public static String time(Instant moment) {
        return TIME.format(moment);
    }

    public static String shown(Instant moment) {
        return SHOWN.format(moment);
    }
}
