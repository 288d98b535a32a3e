package vn.doithoai.preparation;

import java.util.UUID;

/** Id of a {@code HallItem} (việc chuẩn bị hội trường). */
public record HallItemId(UUID value) {}
