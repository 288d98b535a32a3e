package vn.doithoai.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Printed.WordNumber;

/**
 * Lets Word count I and 1 by itself (đánh số tự động): one list of two levels, in which 1 starts again after each I. Where
 * Word would count on and the document starts again, a further list begins.
 */
final class WordLists {

    /**
     * A list as the numbering part declares it.
     *
     * @param level that starts at {@code start}
     */
    record Restart(int list, int level, int start) {}

    private static final int UPPER = 0;
    private static final int LOWER = 1;

    private final List<Restart> restarts = new ArrayList<>();
    private int lists = 1;
    private int upperList = 1;
    private int lowerList = 1;
    private int upper;
    private int lower;

    /** The number of the next item in the document; null for levels that Word can't count. */
    @Nullable
    WordNumber next(Level level, int ordinal) {
        return switch (level) {
            case ROMAN -> nextUpper(ordinal);
            case ARABIC -> nextLower(ordinal);
            default -> null;
        };
    }

    /** The lists after the first one. */
    List<Restart> restarts() {
        return List.copyOf(restarts);
    }

    private WordNumber nextUpper(int ordinal) {
        if (ordinal != upper + 1) {
            upperList = restart(UPPER, ordinal);
        }
        upper = ordinal;
        lower = 0;
        lowerList = upperList;
        return new WordNumber(upperList, UPPER);
    }

    private WordNumber nextLower(int ordinal) {
        if (ordinal != lower + 1) {
            lowerList = restart(LOWER, ordinal);
        }
        lower = ordinal;
        return new WordNumber(lowerList, LOWER);
    }

    private int restart(int level, int start) {
        lists++;
        restarts.add(new Restart(lists, level, start));
        return lists;
    }
}
