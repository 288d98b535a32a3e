package vn.doithoai.job;

/** Where long work stands (trạng thái việc chạy nền). */
public enum JobState {
    /** đang chờ */
    QUEUED,
    /** đang làm */
    RUNNING,
    /** đã xong */
    DONE,
    /** không xong: nothing of it was written */
    FAILED;

    boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
