package vn.doithoai.session;

import org.jspecify.annotations.Nullable;
import vn.doithoai.village.VillageClusterId;

/**
 * Which sessions a list shows; null for no limit.
 *
 * @param q part of theme, venue or name of the period, diacritics ignored
 */
record SessionFilter(
        @Nullable String q,
        @Nullable Integer year,
        @Nullable SessionState state,
        @Nullable VillageClusterId cluster) {}
