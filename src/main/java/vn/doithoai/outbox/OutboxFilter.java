package vn.doithoai.outbox;

import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Text;

/**
 * Which messages a list shows; null for no limit.
 *
 * @param q part of the recipient's name or the subject, diacritics ignored
 */
record OutboxFilter(
        @Nullable String q, @Nullable String kind, @Nullable MessageState state) {

    String pattern() {
        return Text.likePattern(q);
    }
}
