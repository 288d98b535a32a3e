package vn.doithoai.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Block;
import vn.doithoai.document.Level;
import vn.doithoai.document.MarkedText;
import vn.doithoai.document.RichText;
import vn.doithoai.document.TableText;

/**
 * A section as it is written: a title and lines. The opening has neither level nor title.
 *
 * @param level null for the opening
 * @param heading as typed; printed in capitals where the level asks for it
 */
record SectionText(@Nullable Level level, String heading, List<Line> lines) {

    SectionText {
        lines = List.copyOf(lines);
    }

    /** The same section of another plan: lines of their own, each text changed. */
    SectionText copied(UnaryOperator<String> change) {
        List<Line> copies = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> Line.of(line.kind(), change.apply(line.text())))
                .toList();
        return new SectionText(level, change.apply(heading), copies);
    }

    /** What is printed before each line; empty for what has no number, and for empty lines, which aren't printed. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        Map<Level, Integer> used = new EnumMap<>(Level.class);
        for (Line line : lines) {
            Level own = line.kind().level();
            if (own == null || line.isEmpty()) {
                labels.add("");
            } else {
                used.keySet().removeIf(deeper -> deeper.isDeeperThan(own));
                labels.add(own.label(used.merge(own, 1, Integer::sum)));
            }
        }
        return labels;
    }

    /** How many other lines each stands under; 0 for what has no number. */
    List<Integer> depths() {
        List<Integer> depths = new ArrayList<>();
        Set<Level> open = EnumSet.noneOf(Level.class);
        for (Line line : lines) {
            Level own = line.kind().level();
            if (own == null) {
                depths.add(0);
            } else {
                open.removeIf(other -> !own.isDeeperThan(other));
                depths.add(open.size());
                open.add(own);
            }
        }
        return depths;
    }

    /** Each line with its number, to be read; empty ones left out. */
    List<String> numbered() {
        List<String> labels = labels();
        List<String> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                read.add((labels.get(i) + " " + lines.get(i).text()).strip());
            }
        }
        return read;
    }

    /** The tree as it is printed, without the section's own title. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        addBlocks(lines.stream().filter(line -> !line.isEmpty()).toList(), blocks);
        return blocks;
    }

    private static void addBlocks(List<Line> lines, List<Block> blocks) {
        int next = 0;
        while (next < lines.size()) {
            Line line = lines.get(next);
            int end = next + 1;
            Level own = line.kind().level();
            while (own != null && end < lines.size() && standsUnder(lines.get(end), own)) {
                end++;
            }
            blocks.add(block(line, lines.subList(next + 1, end)));
            next = end;
        }
    }

    private static boolean standsUnder(Line line, Level own) {
        return !line.kind().isNumbered() || line.kind().isDeeperThan(own);
    }

    private static Block block(Line line, List<Line> under) {
        return switch (line.kind()) {
            case PARAGRAPH -> new Block.Paragraph(MarkedText.parse(line.text()));
            case NOTE -> new Block.Note(MarkedText.parse(line.text()));
            case TABLE -> TableText.parse(line.text());
            default -> {
                List<Block> inside = new ArrayList<>();
                addBlocks(under, inside);
                Level level = Objects.requireNonNull(line.kind().level());
                RichText text = MarkedText.parse(line.text());
                yield new Block.Item(level, line.kind() == ItemKind.HEADING, text, inside);
            }
        };
    }
}
