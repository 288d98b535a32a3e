package vn.doithoai.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Level;

/** What a line of a section is: numbered on one of three levels, or standing by itself. */
enum ItemKind {
    /** 1. with a title in bold. */
    HEADING(Level.ARABIC),
    /** 1. */
    CLAUSE(Level.ARABIC),
    /** a) */
    POINT(Level.LETTER),
    /** - */
    DASH(Level.DASH),
    PARAGRAPH(null),
    /** In italics. */
    NOTE(null),
    /** One row a line, cells apart by a bar. */
    TABLE(null);

    private final @Nullable Level level;

    ItemKind(@Nullable Level level) {
        this.level = level;
    }

    /** Null for what has no number. */
    @Nullable
    Level level() {
        return level;
    }

    boolean isNumbered() {
        return level != null;
    }

    /** Numbered on a narrower level. */
    boolean isDeeperThan(Level other) {
        return level != null && level.isDeeperThan(other);
    }

    /** May stand in a section of this level; null is the opening. */
    boolean isInside(@Nullable Level section) {
        return level == null || section == null || level.isDeeperThan(section);
    }

    /** Null for what names none. */
    static @Nullable ItemKind named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<ItemKind> inside(@Nullable Level section) {
        return Arrays.stream(values()).filter(kind -> kind.isInside(section)).toList();
    }

    static ItemKind of(Level level, boolean heading) {
        return switch (level) {
            case LETTER -> POINT;
            case DASH -> DASH;
            default -> heading ? HEADING : CLAUSE;
        };
    }
}
