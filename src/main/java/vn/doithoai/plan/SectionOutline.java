package vn.doithoai.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Level;

/**
 * The lines of one section in order. A numbered line stands under the nearest wider one before it, so that the level alone
 * makes the tree; its number is counted when it is shown. Immutable.
 */
record SectionOutline(@Nullable Level section, List<Line> lines) {

    /** What can be done to one line. */
    enum Act {
        /** A new empty line below. */
        ADD,
        UP,
        DOWN,
        INDENT,
        OUTDENT,
        REMOVE,
        /** Only goes on with this line. */
        KEEP
    }

    SectionOutline {
        lines = List.copyOf(lines);
    }

    /** Does it to the line and whatever moves with it; the outline itself where that makes no sense. */
    SectionOutline after(Act act, int index) {
        return switch (act) {
            case ADD -> added(index);
            case UP -> movedUp(index);
            case DOWN -> movedDown(index);
            case INDENT -> indented(index);
            case OUTDENT -> outdented(index);
            case REMOVE -> removed(index);
            case KEEP -> this;
        };
    }

    /** An empty line below; after a title one that stands under it. */
    private SectionOutline added(int index) {
        ItemKind before =
                lines.isEmpty() ? ItemKind.PARAGRAPH : lines.get(index).kind();
        ItemKind kind = before == ItemKind.HEADING ? ItemKind.DASH : before;
        List<Line> changed = new ArrayList<>(lines);
        changed.add(Math.min(index + 1, lines.size()), Line.of(kind, ""));
        return new SectionOutline(section, changed);
    }

    private SectionOutline removed(int index) {
        List<Line> changed = new ArrayList<>(lines);
        changed.remove(index);
        return new SectionOutline(section, changed);
    }

    private SectionOutline movedUp(int index) {
        int target = index - 1;
        Level level = lines.get(index).kind().level();
        if (level != null) {
            while (target >= 0 && !isAtMost(target, level)) {
                target--;
            }
            target = target < 0 ? index - 1 : target;
        }
        return target < 0 ? this : moved(index, end(index), target);
    }

    /** Paragraphs between two numbers stay where they are. */
    private SectionOutline movedDown(int index) {
        int end = end(index);
        if (end == lines.size()) {
            return this;
        }
        Level level = lines.get(index).kind().level();
        int next = end;
        while (level != null && next < lines.size() && !lines.get(next).kind().isNumbered()) {
            next++;
        }
        if (next == lines.size()) {
            return moved(index, end, end + 1);
        }
        boolean sibling = level != null && lines.get(next).kind().level() == level;
        return moved(index, end, sibling ? end(next) : next + 1);
    }

    private SectionOutline indented(int index) {
        Line line = lines.get(index);
        Level level = line.kind().level();
        int sibling = level == null || level == Level.DASH ? -1 : siblingBefore(index, level);
        if (level == null || sibling < 0) {
            return this;
        }
        Level inside = lines.subList(sibling + 1, index).stream()
                .map(between -> between.kind().level())
                .filter(between -> between != null)
                .findFirst()
                .orElse(below(level));
        List<Line> changed = new ArrayList<>(lines);
        changed.set(index, line.as(ItemKind.of(inside, false)));
        for (int i = index + 1; i < end(index); i++) {
            Level own = lines.get(i).kind().level();
            if (own != null && !own.isDeeperThan(inside)) {
                changed.set(i, lines.get(i).as(ItemKind.of(below(inside), false)));
            }
        }
        return new SectionOutline(section, changed);
    }

    private SectionOutline outdented(int index) {
        int parent = parent(index);
        if (parent < 0) {
            return this;
        }
        List<Line> changed = new ArrayList<>(lines);
        changed.set(index, lines.get(index).as(lines.get(parent).kind()));
        return new SectionOutline(section, changed);
    }

    /** After the last line that moves together with this one: what stands under it. */
    int end(int index) {
        ItemKind kind = lines.get(index).kind();
        Level level = kind.level();
        int end = index + 1;
        if (level == null) {
            return end;
        }
        int next = end;
        while (next < lines.size()
                && (!lines.get(next).kind().isNumbered()
                        || lines.get(next).kind().isDeeperThan(level))) {
            next++;
            if (kind == ItemKind.HEADING || lines.get(next - 1).kind().isNumbered()) {
                end = next;
            }
        }
        return end;
    }

    /** The line that this one stands under; -1 when that is the section. */
    private int parent(int index) {
        Level level = lines.get(index).kind().level();
        if (level == null) {
            return -1;
        }
        for (int i = index - 1; i >= 0; i--) {
            Level before = lines.get(i).kind().level();
            if (before != null && level.isDeeperThan(before)) {
                return i;
            }
        }
        return -1;
    }

    private int siblingBefore(int index, Level level) {
        for (int i = index - 1; i >= 0; i--) {
            if (isAtMost(i, level)) {
                return lines.get(i).kind().level() == level ? i : -1;
            }
        }
        return -1;
    }

    /** Numbered on this level or a wider one. */
    private boolean isAtMost(int index, Level level) {
        ItemKind kind = lines.get(index).kind();
        return kind.isNumbered() && !kind.isDeeperThan(level);
    }

    private static Level below(Level level) {
        return level == Level.ARABIC ? Level.LETTER : Level.DASH;
    }

    /** @param target place in the outline as it is, before the block or behind it */
    private SectionOutline moved(int start, int end, int target) {
        List<Line> block = lines.subList(start, end);
        List<Line> changed = new ArrayList<>(lines);
        changed.subList(start, end).clear();
        changed.addAll(target > start ? target - block.size() : target, block);
        return new SectionOutline(section, changed);
    }
}
