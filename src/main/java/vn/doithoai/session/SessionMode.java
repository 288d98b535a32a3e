package vn.doithoai.session;

/** How people take part (hình thức tổ chức; Luật 72/2025/QH15, Điều 43). */
public enum SessionMode {
    /** Trực tiếp. */
    IN_PERSON,
    /** Trực tuyến. */
    ONLINE,
    /** Trực tiếp kết hợp trực tuyến. */
    MIXED;

    /** Somebody takes part from elsewhere. */
    public boolean isOnline() {
        return this != IN_PERSON;
    }
}
