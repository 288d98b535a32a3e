package vn.doithoai.village;

import java.util.UUID;

/** Id of a {@code Village} (thôn). */
public record VillageId(UUID value) {}
