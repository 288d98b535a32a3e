package vn.doithoai.calendar;

import java.util.UUID;

/** Id of a {@code Holiday} (ngày nghỉ). */
record HolidayId(UUID value) {}
