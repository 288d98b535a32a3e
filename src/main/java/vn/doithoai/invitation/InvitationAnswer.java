package vn.doithoai.invitation;

/** What an invited person answers (trả lời giấy mời). */
public enum InvitationAnswer {
    /** Sẽ dự. */
    COMING,
    /** Không dự được. */
    NOT_COMING,
    /** Cử người dự thay. */
    DELEGATED;

    public boolean isComing() {
        return this != NOT_COMING;
    }
}
