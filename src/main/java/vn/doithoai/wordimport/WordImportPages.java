package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.doithoai.document.Block;
import vn.doithoai.document.Numbering;
import vn.doithoai.document.RichText;
import vn.doithoai.web.Option;
import vn.doithoai.wordimport.Recognition.Recognised;

/** What the pages show on which a Word file becomes a plan. */
final class WordImportPages {

    /** Lines on one page. */
    static final int LINES = 100;

    private static final int GLIMPSE = 160;

    private WordImportPages() {}

    /** @param waiting files brought earlier, from which no plan was made yet */
    record UploadPage(List<WordUpload.Kept> waiting) {}

    /**
     * @param number from 1
     * @param count of pages
     */
    record ReviewPage(
            WordUpload.Kept upload, ReadPlan plan, List<Row> rows, List<Outlined> outline, int number, int count) {

        public int leftovers() {
            return plan.leftovers().size();
        }

        public int lines() {
            return plan.lines().size();
        }
    }

    /** @param index place of the line in the file, from 0 */
    record Row(int index, List<String> texts, boolean table, boolean leftOver, List<Option> choices) {}

    /**
     * A line of the draft.
     *
     * @param depth from 0
     */
    record Outlined(int depth, String label, String text, boolean title) {}

    static ReviewPage review(WordUpload upload, WordReading reading, int page) {
        List<Recognised> lines = reading.lines();
        int count = (lines.size() + LINES - 1) / LINES;
        int number = Math.max(1, Math.min(page, count));
        int from = (number - 1) * LINES;
        List<Row> rows = new ArrayList<>();
        for (int i = from; i < Math.min(from + LINES, lines.size()); i++) {
            rows.add(row(i, lines.get(i)));
        }
        List<Outlined> outline = new ArrayList<>();
        add(reading.plan().body(), 0, outline);
        return new ReviewPage(upload.kept(), reading.plan(), rows, outline, number, count);
    }

    private static Row row(int index, Recognised line) {
        List<String> texts = line.source() instanceof SourceTable table
                ? table.lines().stream().map(SourceLine::shown).toList()
                : List.of(((SourceLine) line.source()).shown());
        return new Row(
                index,
                texts,
                line.source() instanceof SourceTable,
                line.part() == Part.LEFT_OVER,
                options(WordReading.choices(line)));
    }

    private static List<Option> options(Set<Part> parts) {
        return Option.ofEnum(parts.toArray(Part[]::new), "wordimport.part");
    }

    private static void add(List<Block> blocks, int depth, List<Outlined> outline) {
        List<String> labels = Numbering.labels(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Item item) {
                outline.add(new Outlined(depth, labels.get(i), glimpse(item.text()), item.heading()));
                add(item.blocks(), depth + 1, outline);
            } else if (block instanceof Block.Paragraph paragraph) {
                outline.add(new Outlined(depth, "", glimpse(paragraph.text()), false));
            } else if (block instanceof Block.Note note) {
                outline.add(new Outlined(depth, "", glimpse(note.text()), false));
            } else if (block instanceof Block.Table table) {
                outline.add(new Outlined(depth, "▦", glimpse(table), false));
            }
        }
    }

    private static String glimpse(Block.Table table) {
        return String.join(
                " · ",
                table.columns().stream().map(column -> column.head().plain()).toList());
    }

    private static String glimpse(RichText text) {
        String plain = text.plain();
        return plain.length() <= GLIMPSE ? plain : plain.substring(0, GLIMPSE).strip() + "…";
    }
}
