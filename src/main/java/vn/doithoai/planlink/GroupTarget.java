package vn.doithoai.planlink;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonGroupId;

/**
 * A group that a plan invites (nhóm được mời theo kế hoạch).
 *
 * @param item the line that says so
 * @param headCount how many are expected; null while nobody knows
 * @param members how many active persons the group has
 */
public record GroupTarget(
        PlanLinkId link,
        UUID item,
        PersonGroupId group,
        String name,
        @Nullable Integer headCount,
        long members) {}
