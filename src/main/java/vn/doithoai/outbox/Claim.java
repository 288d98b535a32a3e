package vn.doithoai.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that one sender has taken for one attempt.
 *
 * @param mailId without angle brackets; the same at every attempt
 * @param attempt results of any other attempt no longer count
 */
record Claim(MessageId id, OutgoingMessage message, String mailId, int attempt, int tries, Instant at) {

    String kind() {
        return message.kind();
    }

    UUID about() {
        return message.about();
    }
}
