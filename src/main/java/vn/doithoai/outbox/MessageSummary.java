package vn.doithoai.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * A message for lists and for other modules (tóm tắt thư).
 *
 * @param maskedAddress {@code v•••@suoimay.example}
 * @param failure why it wasn't sent, or not yet: a {@code Delivery.Reason} by name; of a discarded one the code that its
 *     source gave, null when a person discarded it
 * @param attempts how often it was tried in all
 */
public record MessageSummary(
        MessageId id,
        String kind,
        UUID about,
        String toName,
        String maskedAddress,
        String subject,
        MessageState state,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String failure,
        int attempts,
        long version) {

    public String created() {
        return RecordedAt.shown(createdAt);
    }

    public @Nullable String sent() {
        return sentAt == null ? null : RecordedAt.shown(sentAt);
    }

    public String tone() {
        return state.tone();
    }
}
