package vn.doithoai.person;

import java.util.UUID;

/** Id of a {@code Person} (người trong danh bạ). */
public record PersonId(UUID value) {}
