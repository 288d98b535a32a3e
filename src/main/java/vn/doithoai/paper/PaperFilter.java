package vn.doithoai.paper;

import org.jspecify.annotations.Nullable;
import vn.doithoai.document.DocumentKind;

/**
 * Which papers a list shows (văn bản); null for no limit.
 *
 * @param q part of number and symbol, subject, signer or recipients, diacritics ignored
 * @param year what the papers are about
 */
public record PaperFilter(
        @Nullable String q,
        @Nullable DocumentKind kind,
        @Nullable PaperState state,
        @Nullable Integer year) {}
