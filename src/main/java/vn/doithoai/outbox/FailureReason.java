package vn.doithoai.outbox;

/** Why a message wasn't sent, or why nobody knows; its sentence is the message {@code outbox.failure.<constant>}. */
enum FailureReason {
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
