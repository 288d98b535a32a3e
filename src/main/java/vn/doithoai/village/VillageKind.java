package vn.doithoai.village;

/** What a community below the commune (thôn, tổ dân phố) is called where it lies; the law treats all kinds alike. */
public enum VillageKind {
    /** thôn */
    VILLAGE,
    /** làng */
    OLD_VILLAGE,
    /** ấp */
    HAMLET,
    /** bản */
    UPLAND_VILLAGE,
    /** buôn */
    HIGHLAND_VILLAGE,
    /** tổ dân phố */
    RESIDENTIAL_GROUP,
    /** khu phố */
    QUARTER
}
