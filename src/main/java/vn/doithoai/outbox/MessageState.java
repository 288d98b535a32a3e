package vn.doithoai.outbox;

/** Where a message stands (trạng thái thư). */
public enum MessageState {
    /** bản nháp */
    DRAFT,
    /** chờ gửi */
    RELEASED,
    /** đang gửi: the mail server may have it already */
    SENDING,
    /** đã gửi */
    SENT,
    /** không gửi được: the mail server doesn't have it */
    FAILED,
    /** không rõ đã gửi hay chưa: a person decides */
    UNCERTAIN,
    /** đã bỏ */
    DISCARDED;

    /** As the badges call it. */
    String tone() {
        return switch (this) {
            case DRAFT, DISCARDED -> "draft";
            case RELEASED -> "waiting";
            case SENDING -> "assigned";
            case SENT -> "done";
            case FAILED, UNCERTAIN -> "overdue";
        };
    }
}
