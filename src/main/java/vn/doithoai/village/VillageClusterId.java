package vn.doithoai.village;

import java.util.UUID;

/** Id of a {@code VillageCluster} (cụm thôn). */
public record VillageClusterId(UUID value) {}
