package vn.doithoai.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the items inside one part of a document their numbers (đánh số): from 1 for each level, in order, whatever
 * stands between them, so that none repeats and none is skipped.
 */
public final class Numbering {

    private final Map<Level, Integer> used = new EnumMap<>(Level.class);

    /** The next number on this level. */
    int next(Level level) {
        return used.merge(level, 1, Integer::sum);
    }

    /** What is printed before each of the blocks that stand side by side; empty for all but items. */
    public static List<String> labels(List<Block> siblings) {
        var numbers = new Numbering();
        List<String> labels = new ArrayList<>();
        for (Block block : siblings) {
            labels.add(block instanceof Block.Item item ? item.level().label(numbers.next(item.level())) : "");
        }
        return labels;
    }
}
