package vn.doithoai.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Level;
import vn.doithoai.document.LevelMark;

/**
 * What somebody typed or pasted into one line: each line break begins a new one, and a number or dash typed at its beginning
 * tells its kind, because the program writes numbers itself. The first keeps the id. Tables stay whole.
 */
final class TypedLines {

    private TypedLines() {}

    static List<Line> of(List<Line> lines, @Nullable Level section) {
        List<Line> split = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind() == ItemKind.TABLE || line.isEmpty()) {
                split.add(line);
            } else {
                split(line, section, split);
            }
        }
        return split;
    }

    private static void split(Line line, @Nullable Level section, List<Line> split) {
        List<String> texts = line.text()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean several = texts.size() > 1;
        for (int i = 0; i < texts.size(); i++) {
            Line read = read(texts.get(i), line.kind(), several, section);
            split.add(i == 0 ? new Line(line.id(), read.kind(), read.text()) : read);
        }
    }

    /** A number in a text that was typed alone is a number only where one stands anyway. */
    private static Line read(String text, ItemKind kind, boolean pasted, @Nullable Level section) {
        LevelMark mark = LevelMark.of(text);
        if (mark == null || mark.level().isTitled()) {
            return Line.of(kind, text);
        }
        boolean same = kind.level() == mark.level();
        ItemKind marked = same ? kind : ItemKind.of(mark.level(), false);
        boolean isNumber = (same || pasted) && marked.isInside(section);
        return isNumber ? Line.of(marked, mark.text()) : Line.of(kind, text);
    }
}
