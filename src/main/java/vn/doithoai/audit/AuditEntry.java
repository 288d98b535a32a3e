package vn.doithoai.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.TimeConfiguration;
import vn.doithoai.web.History;

/**
 * One entry of the log (dòng nhật ký).
 *
 * @param seq place in the chain, from 1 without gaps
 * @param action message key part below {@code audit.action}
 * @param lines what the act told, in words: changed fields, counts, filters
 */
record AuditEntry(
        long seq,
        Instant at,
        String actor,
        String action,
        String entity,
        @Nullable String entityId,
        List<History.Line> lines) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    /** Vietnam time, as the page shows it. */
    public String moment() {
        return SHOWN.format(LocalDateTime.ofInstant(at, TimeConfiguration.ZONE));
    }

    /** All lines as one text, empty when the act told nothing more. */
    public String details() {
        return lines.stream().map(line -> line.label() + ": " + line.text()).collect(Collectors.joining("; "));
    }
}
