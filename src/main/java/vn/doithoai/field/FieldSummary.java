package vn.doithoai.field;

import org.jspecify.annotations.Nullable;

/**
 * A field (lĩnh vực) as other modules and pages see it.
 *
 * @param unitName null without a unit
 * @param officerName null without an officer
 */
public record FieldSummary(
        FieldId id,
        FieldDetails details,
        @Nullable String unitName,
        @Nullable String officerName,
        boolean closed,
        long version) {}
