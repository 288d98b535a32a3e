package vn.doithoai.job;

/** How far long work is (tiến độ việc chạy nền); to be told as often as one likes. */
@FunctionalInterface
public interface JobProgress {

    /** For work that nobody watches. */
    JobProgress UNSEEN = (done, total) -> {};

    void at(int done, int total);
}
