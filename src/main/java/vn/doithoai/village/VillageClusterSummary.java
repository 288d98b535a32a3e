package vn.doithoai.village;

/**
 * A cluster (cụm thôn) as other modules and pages see it.
 *
 * @param villages how many open villages belong to it
 */
public record VillageClusterSummary(
        VillageClusterId id, VillageClusterDetails details, long villages, boolean closed, long version) {}
