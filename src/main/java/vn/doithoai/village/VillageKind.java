package vn.doithoai.village;

import org.jspecify.annotations.Nullable;

/** What a community below the commune is called where it lies; the law treats all kinds alike. */
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
    QUARTER;

    /** Null when there is no such kind. */
    static @Nullable VillageKind named(@Nullable String name) {
        for (VillageKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}
