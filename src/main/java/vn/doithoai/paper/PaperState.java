package vn.doithoai.paper;

/** Where a paper stands (trạng thái văn bản); it moves only by the acts of {@code Paper}. */
public enum PaperState {
    /** Dự thảo. */
    DRAFT,
    /** Chờ duyệt. */
    IN_REVIEW,
    /** Đã duyệt: agreed in the program; the wet signature and the number come after. */
    APPROVED,
    /** Đã ban hành: numbered, dated, stored; nothing of it changes any more. */
    ISSUED,
    /** Đã thay thế: issued, and another paper took its place. */
    REPLACED,
    /** Đã bỏ: a draft that was given up; on no list and no page any more. */
    DISCARDED;

    boolean canBecome(PaperState next) {
        return switch (this) {
            case DRAFT -> next == IN_REVIEW || next == DISCARDED;
            case IN_REVIEW -> next == APPROVED || next == DRAFT;
            case APPROVED -> next == ISSUED || next == DRAFT;
            case ISSUED -> next == REPLACED;
            case REPLACED, DISCARDED -> false;
        };
    }

    /** Open to everybody on the desk. */
    public boolean isIssued() {
        return this == ISSUED || this == REPLACED;
    }

    public boolean isEditable() {
        return this == DRAFT;
    }
}
