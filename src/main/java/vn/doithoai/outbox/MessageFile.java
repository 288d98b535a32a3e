package vn.doithoai.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * All that the page of a message shows, its address masked.
 *
 * @param nextTryAt when it was or is to be tried, null before it was released
 */
record MessageFile(
        MessageSummary summary, String text, @Nullable Instant nextTryAt, List<MessageAct> acts) {

    public MessageState state() {
        return summary.state();
    }

    /** Null unless it waits after an attempt that failed. */
    public @Nullable String nextTry() {
        boolean waits = state() == MessageState.RELEASED && summary.failure() != null;
        return waits && nextTryAt != null ? RecordedAt.shown(nextTryAt) : null;
    }

    /** Something may happen to it by itself at any moment. */
    public boolean isMoving() {
        return state() == MessageState.SENDING || state() == MessageState.RELEASED && summary.failure() == null;
    }
}
