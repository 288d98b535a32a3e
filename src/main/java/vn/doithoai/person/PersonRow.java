package vn.doithoai.person;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list and of the workbook.
 *
 * @param phone masked
 * @param email masked
 * @param groups names of the groups, with commas
 */
record PersonRow(
        PersonSummary person,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String groups) {}
