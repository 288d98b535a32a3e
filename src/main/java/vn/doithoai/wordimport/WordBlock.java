package vn.doithoai.wordimport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.ParagraphStyle;
import vn.doithoai.document.RichText;

/** What stands in a Word file, as far as its text goes. */
sealed interface WordBlock {

    /**
     * @param runs as they stand there: tabs, line breaks and blanks are kept
     * @param style of a paragraph that the program itself wrote; null for all others
     * @param label what Word's numbering puts before it; may be empty
     * @param outline level in Word's navigation from 0; -1 for text
     * @param note of a footnote or endnote
     */
    record WordParagraph(
            List<RichText.Run> runs,
            @Nullable ParagraphStyle style,
            String label,
            boolean centred,
            int outline,
            boolean note)
            implements WordBlock {

        WordParagraph asNote() {
            return new WordParagraph(runs, style, label, centred, outline, true);
        }

        boolean isBlank() {
            return runs.stream().allMatch(run -> RichText.of(run.text()).isEmpty());
        }
    }

    /**
     * @param grid widths of the columns
     */
    record WordTable(List<Integer> grid, List<WordRow> rows) implements WordBlock {

        boolean isFrame() {
            return rows.size() == 1 && rows.get(0).cells().size() == 1;
        }
    }

    /**
     * @param before columns of the grid left out before the first cell
     */
    record WordRow(boolean header, int before, List<WordCell> cells) {}

    /**
     * @param span columns of the grid it covers
     */
    record WordCell(int span, List<WordBlock> blocks) {

        /** Its paragraphs, those of tables inside it too. */
        List<WordParagraph> paragraphs() {
            return WordBlock.paragraphs(blocks);
        }
    }

    static List<WordParagraph> paragraphs(List<WordBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof WordTable table
                        ? table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.paragraphs().stream())
                        : java.util.stream.Stream.of((WordParagraph) block))
                .toList();
    }
}
