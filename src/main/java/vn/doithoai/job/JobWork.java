package vn.doithoai.job;

/**
 * What a job does (nội dung việc chạy nền). Runs outside of any request and transaction: it opens its own, and keeps its
 * result itself.
 */
@FunctionalInterface
public interface JobWork {

    /**
     * @return address of the page that shows the result
     * @throws JobFailed with a sentence for whoever asked for the work; anything else is a mistake of the program
     */
    String run(JobProgress progress);
}
