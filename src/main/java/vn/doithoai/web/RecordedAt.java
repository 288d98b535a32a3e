package vn.doithoai.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.doithoai.shared.TimeConfiguration;

/** A moment as screens show it: {@code 09:41:07 24/11/2026}, Vietnam time. */
final class RecordedAt {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu", Locale.ROOT).withZone(TimeConfiguration.ZONE);

    private RecordedAt() {}

    static String shown(Instant moment) {
        return SHOWN.format(moment);
    }
}
