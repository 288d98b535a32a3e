package vn.doithoai.outbox;

/** What can happen to a message; its sentence is the message {@code outbox.act.<constant>}. */
enum MessageActKind {
    DRAFTED,
    EDITED,
    RELEASED,
    SENT,
    POSTPONED,
    FAILED,
    UNCERTAIN,
    CONFIRMED,
    RETRIED,
    DISCARDED,
    POINTLESS
}
