package vn.doithoai.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * All that the page of a message shows, its address masked.
 *
 * @param nextTryAt when it is tried next, null unless released
 */
record MessageFile(
        MessageSummary summary, String text, @Nullable Instant nextTryAt, List<MessageAct> acts) {

    public MessageState state() {
        return summary.state();
    }

    /** Null before the first attempt. */
    public @Nullable String nextTry() {
        return nextTryAt == null || summary.failure() == null ? null : RecordedAt.shown(nextTryAt);
    }

    /** Something may happen to it by itself at any moment. */
    public boolean isMoving() {
        return state() == MessageState.SENDING || state() == MessageState.RELEASED && summary.failure() == null;
    }
}
