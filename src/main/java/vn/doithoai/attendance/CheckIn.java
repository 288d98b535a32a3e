package vn.doithoai.attendance;

/**
 * What became of a check-in (kết quả điểm danh).
 *
 * @param fresh false when the person had been checked in before, perhaps at another door
 */
public record CheckIn(Attendee attendee, boolean fresh) {}
