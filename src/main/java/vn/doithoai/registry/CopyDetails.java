package vn.doithoai.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a paper handed out to one recipient (phát hành văn bản, chuyển văn bản).
 *
 * @param quantity how many copies
 * @param receivedBy who signed for it (ký nhận)
 */
public record CopyDetails(
        String recipient,
        int quantity,
        LocalDate handedOn,
        CopyChannel channel,
        @Nullable String receivedBy,
        @Nullable String note) {}
