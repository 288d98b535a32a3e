package vn.doithoai.outbox;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with many messages at once, each after a page that tells how many. */
enum BulkAct {
    RELEASE("release", MessageState.DRAFT, MessageActKind.RELEASED),
    RETRY("retry", MessageState.FAILED, MessageActKind.RETRIED),
    DISPOSAL("disposal", MessageState.DRAFT, MessageActKind.DISCARDED);

    private final String code;
    private final MessageState from;
    private final MessageActKind act;

    BulkAct(String code, MessageState from, MessageActKind act) {
        this.code = code;
        this.from = from;
        this.act = act;
    }

    static Optional<BulkAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    MessageState from() {
        return from;
    }

    MessageActKind act() {
        return act;
    }

    boolean sends() {
        return this != DISPOSAL;
    }
}
