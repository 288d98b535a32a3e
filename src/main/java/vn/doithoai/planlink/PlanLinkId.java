package vn.doithoai.planlink;

import java.util.UUID;

/** Id of a {@code PlanLink} (dữ liệu gắn với mục). */
public record PlanLinkId(UUID value) {}
