package vn.doithoai.outbox;

import java.util.UUID;

/** Id of a message in the outbox (mã thư đi). */
public record MessageId(UUID value) {}
