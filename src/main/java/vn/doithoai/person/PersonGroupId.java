package vn.doithoai.person;

import java.util.UUID;

/** Id of a {@code PersonGroup} (nhóm). */
public record PersonGroupId(UUID value) {}
