package vn.doithoai.paper;

/** The acts that move a paper (việc xử lý văn bản). */
public enum ActKind {
    /** Trình duyệt. */
    SUBMISSION,
    /** Rút lại bản trình. */
    WITHDRAWAL,
    /** Trả lại, with a reason. */
    RETURN,
    /** Duyệt. */
    APPROVAL,
    /** Ban hành. */
    ISSUANCE,
    /** Thay thế, by another paper. */
    REPLACEMENT,
    /** Bỏ dự thảo, with a reason. */
    DISCARD
}
