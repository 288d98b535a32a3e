package vn.doithoai.nomination;

import java.util.UUID;

/** Id of a quota (mã chỉ tiêu cử người). */
public record QuotaId(UUID value) {}
