package vn.doithoai.person;

/**
 * A group (nhóm) as other modules and pages see it.
 *
 * @param members how many active persons belong to it
 */
public record PersonGroupSummary(PersonGroupId id, String name, long members, boolean closed, long version) {}
