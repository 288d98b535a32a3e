package vn.doithoai.village;

/**
 * What the office tells of a cluster (cụm thôn).
 *
 * @param name as in the plan: "Cụm 1"
 * @param position order in lists, from 1
 */
public record VillageClusterDetails(String name, int position) {}
