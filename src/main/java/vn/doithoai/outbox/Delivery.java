package vn.doithoai.outbox;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param reason of a module's own words why the message became pointless, else a {@link FailureReason}; null when sent
 * @param reply number of the mail server's answer, where it gave one
 */
record Delivery(
        Result result, @Nullable String reason, @Nullable Integer reply) {

    enum Result {
        SENT,
        /** The server surely doesn't have it; worth another try. */
        LATER,
        /** The server surely doesn't have it, and never will as it is. */
        REFUSED,
        /** The server may have it. */
        UNCERTAIN,
        /** Nobody needs it any more. */
        POINTLESS
    }

    static final Delivery SENT = new Delivery(Result.SENT, null, null);

    static Delivery later(FailureReason reason, @Nullable Integer reply) {
        return new Delivery(Result.LATER, reason.name(), reply);
    }

    static Delivery refused(FailureReason reason, @Nullable Integer reply) {
        return new Delivery(Result.REFUSED, reason.name(), reply);
    }

    static Delivery uncertain(FailureReason reason) {
        return new Delivery(Result.UNCERTAIN, reason.name(), null);
    }

    static Delivery pointless(String code) {
        return new Delivery(Result.POINTLESS, code, null);
    }

    /** The next message would fare no better. */
    boolean isServersFault() {
        return FailureReason.CONNECTION.name().equals(reason)
                || FailureReason.LOGIN.name().equals(reason);
    }
}
