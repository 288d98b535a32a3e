package vn.doithoai.person;

/** Whether the office still works with a person. */
public enum PersonState {
    /** trong danh bạ */
    ACTIVE,
    /** đã rời: moved, retired or died; kept for the past */
    LEFT
}
