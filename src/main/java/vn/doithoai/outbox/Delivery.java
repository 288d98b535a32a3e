package vn.doithoai.outbox;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param reason of a module's own words why the message became pointless, else a {@link Reason}; null when sent
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

    /** Why a message wasn't sent, or why nobody knows; its sentence is the message {@code outbox.failure.<constant>}. */
    enum Reason {
        /** The mail server can't be reached, or the connection broke before it had the whole message. */
        CONNECTION,
        /** The mail server refuses user name or password. */
        LOGIN,
        /** It says "not now". */
        BUSY,
        /** It knows no such recipient. */
        ADDRESS,
        /** It doesn't take messages from our own address. */
        SENDER,
        /** It refuses the message for another reason. */
        REFUSED,
        /** What stands as the address is none. */
        BAD_ADDRESS,
        /** The module that wrote it couldn't make its attachments. */
        ATTACHMENTS,
        /** No module writes such messages any more. */
        NO_SOURCE,
        /** A mistake of the program before anything was handed over. */
        MISTAKE,
        /** The connection broke after the mail server had everything, before it answered. */
        UNANSWERED,
        /** The program ended while the message was being sent. */
        RESTARTED,
        /** It was sent, but that couldn't be written down. */
        NOT_RECORDED
    }

    static final Delivery SENT = new Delivery(Result.SENT, null, null);

    static Delivery later(Reason reason, @Nullable Integer reply) {
        return new Delivery(Result.LATER, reason.name(), reply);
    }

    static Delivery refused(Reason reason, @Nullable Integer reply) {
        return new Delivery(Result.REFUSED, reason.name(), reply);
    }

    static Delivery uncertain(Reason reason) {
        return new Delivery(Result.UNCERTAIN, reason.name(), null);
    }

    static Delivery pointless(String code) {
        return new Delivery(Result.POINTLESS, code, null);
    }

    /** The next message would fare no better. */
    boolean isServersFault() {
        return Reason.CONNECTION.name().equals(reason) || Reason.LOGIN.name().equals(reason);
    }
}
