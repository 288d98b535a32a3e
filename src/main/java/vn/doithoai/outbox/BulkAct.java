package vn.doithoai.outbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with many messages at once, each after a page that tells how many. */
enum BulkAct {
    RELEASE(MessageState.DRAFT, MessageActKind.RELEASED),
    RETRY(MessageState.FAILED, MessageActKind.RETRIED),
    DISPOSAL(MessageState.DRAFT, MessageActKind.DISCARDED);

    private final MessageState from;
    private final MessageActKind act;

    BulkAct(MessageState from, MessageActKind act) {
        this.from = from;
        this.act = act;
    }

    public MessageState from() {
        return from;
    }

    MessageActKind act() {
        return act;
    }

    public boolean sends() {
        return this != DISPOSAL;
    }

    /**
     * Which messages are meant at once: the chosen ones, or all of a kind.
     *
     * @param chosen null for all
     * @param kind null for every kind
     * @param q part of the recipient's name or the subject, null for all
     * @param last the newest that whoever decides has seen, by its number; later ones are left alone
     */
    record Choice(
            @Nullable List<UUID> chosen,
            @Nullable String kind,
            @Nullable String q,
            long last) {}
}
