package vn.doithoai.organisation;

/** A unit (đơn vị) as other modules and pages see it. */
public record UnitSummary(UnitId id, UnitDetails details, boolean closed, long version) {}
