package vn.doithoai.registry;

import java.time.Instant;
import java.util.UUID;
import vn.doithoai.web.RecordedAt;

/**
 * A scan of a signed original (bản quét đã ký).
 *
 * @param size in bytes
 */
public record Scan(UUID id, String fileName, String mediaType, int size, Instant addedAt, String addedBy) {

    public int kilobytes() {
        return Math.max(1, Math.round(size / 1024f));
    }

    /** {@code 24/11/2026} */
    public String day() {
        return RecordedAt.day(addedAt);
    }
}
