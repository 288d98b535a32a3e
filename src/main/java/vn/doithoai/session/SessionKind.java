package vn.doithoai.session;

/** Why a session is held (loại hội nghị; Luật 72/2025/QH15, Điều 43 khoản 1). */
public enum SessionKind {
    /** Định kỳ: at least one a year. */
    PERIODIC,
    /** Đột xuất: when it is necessary. */
    AD_HOC,
    /** Chuyên đề: on one theme. */
    THEMATIC,
    /** Theo yêu cầu của cử tri: at least ten per cent of the commune's voters ask for it. */
    ON_DEMAND
}
