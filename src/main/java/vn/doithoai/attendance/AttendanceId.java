package vn.doithoai.attendance;

import java.util.UUID;

/** Id of one person's attendance (lượt điểm danh). */
public record AttendanceId(UUID value) {}
