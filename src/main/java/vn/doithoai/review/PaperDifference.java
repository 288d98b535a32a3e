package vn.doithoai.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a paper's words changed between two versions (phần thay đổi), paragraph by paragraph and inside a paragraph word
 * by word.
 *
 * @param rows only paragraphs that differ
 */
record PaperDifference(List<Row> rows) {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    PaperDifference {
        rows = List.copyOf(rows);
    }

    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    record Row(Kind kind, List<Span> spans) {}

    enum Mark {
        KEPT,
        ADDED,
        REMOVED
    }

    record Span(Mark mark, String text) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }

    static PaperDifference between(List<String> before, List<String> after) {
        List<Row> rows = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            int pairs = Math.min(old.size(), now.size());
            for (int i = 0; i < pairs; i++) {
                rows.add(new Row(Kind.CHANGED, words(old.get(i), now.get(i))));
            }
            old.subList(pairs, old.size()).forEach(text -> rows.add(whole(Kind.REMOVED, Mark.REMOVED, text)));
            now.subList(pairs, now.size()).forEach(text -> rows.add(whole(Kind.ADDED, Mark.ADDED, text)));
        }
        return new PaperDifference(rows);
    }

    private static Row whole(Kind kind, Mark mark, String text) {
        return new Row(kind, List.of(new Span(mark, text)));
    }

    private static List<Span> words(String before, String after) {
        List<Span> spans = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(split(before), split(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(spans, Mark.KEPT, delta.getSource().getLines());
            } else {
                add(spans, Mark.REMOVED, delta.getSource().getLines());
                add(spans, Mark.ADDED, delta.getTarget().getLines());
            }
        }
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            spans.add(new Span(mark, String.join("", words)));
        }
    }

    private static List<String> split(String text) {
        return List.of(WORDS.split(text));
    }
}
