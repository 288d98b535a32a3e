package vn.doithoai.registry;

import org.jspecify.annotations.Nullable;
import vn.doithoai.document.DocumentKind;

/**
 * Which lines of the register are shown; null for no limit.
 *
 * @param q part of number and symbol, subject, signer or recipients, diacritics ignored
 * @param year of the number
 */
record RegisterFilter(
        @Nullable String q,
        @Nullable DocumentKind kind,
        @Nullable Integer year) {}
