package vn.doithoai.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts are looked for; null means any.
 *
 * @param q part of the user name or of the person's name, diacritics ignored
 * @param role its code
 */
record AccountFilter(
        @Nullable String q, @Nullable String role, @Nullable AccountState state) {}
