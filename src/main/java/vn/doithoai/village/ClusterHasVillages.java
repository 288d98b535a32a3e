package vn.doithoai.village;

/** A cluster can't be closed while open villages belong to it: they would meet with nobody. */
public class ClusterHasVillages extends RuntimeException {

    ClusterHasVillages(long villages) {
        super(villages + " open villages belong to the cluster");
    }
}
