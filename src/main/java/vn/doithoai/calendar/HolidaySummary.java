package vn.doithoai.calendar;

/**
 * A holiday as pages see it.
 *
 * @param past its last day is over: it stays, because deadlines were counted by it
 */
record HolidaySummary(HolidayId id, HolidayDetails details, boolean past, long version) {}
