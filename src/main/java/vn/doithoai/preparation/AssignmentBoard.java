package vn.doithoai.preparation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperSummary;

/** The work that an issued plan gives out, by owner (bảng phân công chuẩn bị). */
record AssignmentBoard(PaperSummary plan, List<Group> groups) {

    /**
     * The work of one person or unit, the nearest deadline first.
     *
     * @param owner null for work that nobody has
     */
    record Group(@Nullable String owner, boolean mine, List<AssignmentLine> lines) {

        public long done() {
            return lines.stream().filter(line -> !line.isOpen()).count();
        }

        private @Nullable AssignmentLine firstOpen() {
            return lines.stream().filter(AssignmentLine::isOpen).findFirst().orElse(null);
        }
    }

    /** Own work first, then the owner whose open work is due first; who has done everything comes last. */
    private static final Comparator<Group> ORDER = Comparator.comparing((Group group) -> !group.mine())
            .thenComparing(Group::firstOpen, Comparator.nullsLast(AssignmentLine.BY_DEADLINE));

    static AssignmentBoard of(PaperSummary plan, List<AssignmentLine> lines) {
        Map<Object, List<AssignmentLine>> byOwner = new LinkedHashMap<>();
        for (AssignmentLine line : lines) {
            Object owner = line.work().person() != null
                    ? line.work().person()
                    : line.work().unit();
            byOwner.computeIfAbsent(owner == null ? "" : owner, key -> new ArrayList<>())
                    .add(line);
        }
        List<Group> groups = byOwner.values().stream()
                .map(own -> new Group(
                        own.get(0).work().ownerName(),
                        own.get(0).mine(),
                        own.stream().sorted(AssignmentLine.BY_DEADLINE).toList()))
                .sorted(ORDER)
                .toList();
        return new AssignmentBoard(plan, groups);
    }

    List<AssignmentLine> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    public long done() {
        return count(AssignmentLine.State.DONE);
    }

    public long late() {
        return count(AssignmentLine.State.LATE);
    }

    public long open() {
        return count(AssignmentLine.State.OPEN);
    }

    private long count(AssignmentLine.State state) {
        return lines().stream().filter(line -> line.state() == state).count();
    }

    public int total() {
        return lines().size();
    }
}
