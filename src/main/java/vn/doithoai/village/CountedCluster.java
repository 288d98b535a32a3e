package vn.doithoai.village;

/** A cluster with the number of its open villages. */
record CountedCluster(VillageCluster cluster, long villages) {

    VillageClusterSummary summary() {
        return cluster.summary(villages);
    }
}
