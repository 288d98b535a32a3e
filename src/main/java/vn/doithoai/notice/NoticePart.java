package vn.doithoai.notice;

/** What a notice tells of its session that can change afterwards (phần của thông báo không còn đúng). */
public enum NoticePart {
    /** The session was postponed since: people were told of what isn't held. */
    POSTPONED,
    /** Ngày. */
    DATE,
    /** Giờ. */
    TIME,
    /** Địa điểm, or the address of the online room. */
    PLACE,
    /** Hạn gửi ý kiến. */
    QUESTIONS;

    /** Without it nobody finds the session: the notice can't be made public any more. */
    public boolean isEssential() {
        return this != QUESTIONS;
    }
}
