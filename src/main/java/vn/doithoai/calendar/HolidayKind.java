package vn.doithoai.calendar;

/** What a row of the calendar of days off says about its days. */
enum HolidayKind {
    /** Public holiday (nghỉ lễ, tết). */
    PUBLIC_HOLIDAY,
    /** Day off instead of a holiday on a weekend, or swapped with a weekend day (nghỉ bù, hoán đổi). */
    SUBSTITUTE_DAY_OFF,
    /** Saturday or Sunday that is worked (làm bù). */
    MAKE_UP_WORKDAY
}
