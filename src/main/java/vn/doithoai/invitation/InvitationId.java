package vn.doithoai.invitation;

import java.util.UUID;

/** Id of an {@code Invitation} (mã giấy mời). */
public record InvitationId(UUID value) {}
