package vn.doithoai.registry;

/** How a copy reached whom it was for (cách chuyển). */
public enum CopyChannel {
    /** Trao tay. */
    BY_HAND,
    /** Bưu điện. */
    BY_POST,
    /** Hệ thống quản lý văn bản, trục liên thông. */
    ELECTRONIC,
    /** Thư điện tử. */
    E_MAIL
}
