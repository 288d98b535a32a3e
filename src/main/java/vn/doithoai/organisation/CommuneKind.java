package vn.doithoai.organisation;

/** The three kinds of the lowest level of local government (xã, phường, đặc khu) since 1/7/2025 (Luật 72/2025/QH15). */
public enum CommuneKind {
    /** xã */
    COMMUNE,
    /** phường */
    WARD,
    /** đặc khu */
    SPECIAL_ZONE
}
