package vn.doithoai.person;

/** How the office addresses a person in letters and on lists (xưng hô). */
public enum FormOfAddress {
    /** ông/bà, when it isn't known which */
    MR_OR_MS,
    /** ông */
    MR,
    /** bà */
    MS,
    /** cụ, for the very old */
    ELDER,
    /** anh */
    OLDER_BROTHER,
    /** chị */
    OLDER_SISTER,
    /** đồng chí */
    COMRADE
}
