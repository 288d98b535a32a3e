package vn.doithoai.invitation;

/** How somebody was invited (cách chuyển giấy mời). */
public enum DeliveryChannel {
    /** Trao tận tay. */
    HAND,
    /** Gửi bưu điện. */
    POST,
    /** Thư điện tử; recorded when the outbox has sent it. */
    EMAIL,
    /** Điện thoại. */
    PHONE,
    /** Zalo. */
    ZALO
}
