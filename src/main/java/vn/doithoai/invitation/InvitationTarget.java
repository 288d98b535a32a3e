package vn.doithoai.invitation;

import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonGroupId;

/**
 * How far the inviting of a group is (chỉ tiêu mời theo nhóm).
 *
 * @param group null for all who are invited besides the plan's groups
 * @param target how many the plan expects, null while nobody knows
 * @param members active persons of the group
 * @param coming said that they come, or send somebody
 */
public record InvitationTarget(
        @Nullable PersonGroupId group,
        @Nullable String name,
        @Nullable Integer target,
        long members,
        long invited,
        long coming) {}
