package vn.doithoai.invitation;

/** How far an invitation is (tình trạng giấy mời), for lists: what is to be done about it comes first. */
public enum InvitationState {
    /** Chưa gửi: nobody has told the person yet. */
    NOT_SENT,
    /** Phải báo lại: time or place have changed since the person was told. */
    TELL_AGAIN,
    /** Đã gửi, chưa trả lời. */
    UNANSWERED,
    /** Sẽ dự. */
    COMING,
    /** Cử người dự thay. */
    DELEGATED,
    /** Không dự được. */
    NOT_COMING
}
