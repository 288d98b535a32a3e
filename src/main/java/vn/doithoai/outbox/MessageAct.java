package vn.doithoai.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * Something that happened to a message.
 *
 * @param attempt number of the attempt that it came of, null when a person did it
 * @param reply number of the mail server's answer
 * @param actor null for the program itself
 */
record MessageAct(
        MessageActKind kind,
        @Nullable Integer attempt,
        @Nullable String reason,
        @Nullable Integer reply,
        @Nullable String actor,
        Instant at) {

    public String day() {
        return RecordedAt.day(at);
    }

    public String time() {
        return RecordedAt.time(at);
    }
}
