package vn.doithoai.outbox;

import java.time.Instant;
import java.util.UUID;

/** A message is out (thư đã gửi). Published inside the transaction that marks it as sent. */
public record MessageSent(MessageId id, String kind, UUID about, Instant at) {}
