package vn.doithoai.person;

/** Whether the office still works with a person (trạng thái trong danh bạ). */
public enum PersonState {
    /** trong danh bạ */
    ACTIVE,
    /** đã rời: moved, retired or died; kept for the past */
    LEFT
}
