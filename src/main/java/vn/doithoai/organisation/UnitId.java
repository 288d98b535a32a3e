package vn.doithoai.organisation;

import java.util.UUID;

/** Id of a {@code Unit} (đơn vị). */
public record UnitId(UUID value) {}
