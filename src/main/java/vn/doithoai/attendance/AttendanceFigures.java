package vn.doithoai.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonGroupId;

/**
 * How many come to a session (số liệu điểm danh).
 *
 * @param expected invited without those who declined
 * @param present in the hall now, with or without an invitation
 * @param walkIns came without an invitation
 * @param left went early
 * @param groups the plan's groups, then all others who are invited
 * @param villages where those without an invitation come from
 */
public record AttendanceFigures(
        long invited, long expected, long present, long walkIns, long left, List<Group> groups, List<Origin> villages) {

    public AttendanceFigures {
        groups = List.copyOf(groups);
        villages = List.copyOf(villages);
    }

    /** Everybody who came at all. */
    public long came() {
        return present + left;
    }

    /**
     * One group of the plan.
     *
     * @param group null for those invited besides the plan's groups
     * @param target how many the plan expects, null while nobody knows
     * @param came of the invited ones, also those who went early
     */
    public record Group(
            @Nullable PersonGroupId group,
            @Nullable String name,
            @Nullable Integer target,
            long invited,
            long expected,
            long came) {}

    /** @param place null where nobody said where from */
    public record Origin(@Nullable String place, long came) {}
}
