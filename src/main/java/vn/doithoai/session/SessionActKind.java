package vn.doithoai.session;

/** The acts that move a session, or set when it is held (việc xử lý hội nghị). */
enum SessionActKind {
    /** Dự kiến tổ chức. */
    FORESIGHT,
    /** Định ngày, or another period. */
    SCHEDULING,
    /** Thông báo: the first proof that people were told. */
    ANNOUNCEMENT,
    /** Hoãn, with a reason. */
    POSTPONEMENT,
    /** Dự kiến lại, after it was postponed. */
    RENEWAL,
    /** Hủy, with a reason. */
    CANCELLATION
}
