package vn.doithoai.village;

import org.jspecify.annotations.Nullable;

/**
 * What the office tells of a village (thôn, tổ dân phố).
 *
 * @param name without the kind: "Đoài"
 * @param cluster the villages it meets with, null while no cluster is chosen
 * @param households number of households (hộ), null when not known
 * @param population number of people (nhân khẩu), null when not known
 * @param position order in lists, from 1
 */
public record VillageDetails(
        VillageKind kind,
        String name,
        @Nullable VillageClusterId cluster,
        @Nullable Integer households,
        @Nullable Integer population,
        int position) {}
