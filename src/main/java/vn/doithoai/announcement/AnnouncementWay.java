package vn.doithoai.announcement;

/** How a village was told (cách thông báo đến thôn). */
public enum AnnouncementWay {
    /** Đọc trên loa thôn. */
    LOUDSPEAKER,
    /** Họp thôn. */
    MEETING,
    /** Đến từng nhà. */
    DOOR_TO_DOOR,
    /** Nhóm Zalo của thôn. */
    ZALO,
    /** Dán ở nhà văn hóa thôn. */
    POSTING
}
