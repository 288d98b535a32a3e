package vn.doithoai.planlink;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.PersonId;

/**
 * Work that a plan gives out (việc được phân công trong kế hoạch).
 *
 * @param item the line that says so
 * @param unit who does it, where it isn't one person
 * @param person who does it, where it isn't a unit
 * @param ownerName name of the unit or the person, null while nobody has the work
 * @param deadline last day, null while there is none
 */
public record AssignmentSummary(
        PlanLinkId link,
        UUID item,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        @Nullable String ownerName,
        String task,
        @Nullable LocalDate deadline) {}
