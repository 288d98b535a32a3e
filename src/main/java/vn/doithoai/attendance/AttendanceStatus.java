package vn.doithoai.attendance;

/** Whether a person is there (tình trạng dự họp). */
public enum AttendanceStatus {
    /** Có mặt. */
    PRESENT,
    /** Về sớm. */
    LEFT,
    /** Vắng, đã báo trước. */
    EXCUSED,
    /** Chưa có mặt; after the session: vắng. */
    ABSENT,
    /** Đã hoàn tác: recorded by mistake. */
    UNDONE;

    boolean isThere() {
        return this == PRESENT || this == LEFT;
    }
}
