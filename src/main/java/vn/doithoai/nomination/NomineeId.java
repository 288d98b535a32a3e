package vn.doithoai.nomination;

import java.util.UUID;

/** Id of somebody named (mã người được cử). */
public record NomineeId(UUID value) {}
