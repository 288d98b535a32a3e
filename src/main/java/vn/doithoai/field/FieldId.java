package vn.doithoai.field;

import java.util.UUID;

/** Id of a {@code Field} (lĩnh vực). */
public record FieldId(UUID value) {}
