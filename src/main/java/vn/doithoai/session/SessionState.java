package vn.doithoai.session;

/** Where a session stands (trạng thái hội nghị); it moves only by the acts of {@code DialogueSession}. */
public enum SessionState {
    /** Dự kiến: foreseen, with a day or only a period. */
    PLANNED,
    /** Đã thông báo: time, place, content and way to take part are public. */
    ANNOUNCED,
    /** Đang diễn ra. */
    RUNNING,
    /** Đã bế mạc. */
    ENDED,
    /** Đã thông báo kết quả. */
    CONCLUDED,
    /** Hoãn: no longer held as planned, to be planned again. */
    POSTPONED,
    /** Hủy. */
    CANCELLED;

    /** The moves of product text, section 2. */
    public boolean canBecome(SessionState next) {
        return switch (this) {
            case PLANNED -> next == ANNOUNCED || next == POSTPONED || next == CANCELLED;
            case ANNOUNCED -> next == RUNNING || next == POSTPONED || next == CANCELLED;
            case RUNNING -> next == ENDED;
            case ENDED -> next == CONCLUDED;
            case POSTPONED -> next == PLANNED || next == CANCELLED;
            case CONCLUDED, CANCELLED -> false;
        };
    }

    /** It is still to be held, so what it is about and where may change. */
    public boolean isEditable() {
        return this == PLANNED || this == ANNOUNCED || this == POSTPONED;
    }

    /** When it is held may be set: once announced, it has to be postponed first. */
    public boolean isSchedulable() {
        return this == PLANNED || this == POSTPONED;
    }
}
