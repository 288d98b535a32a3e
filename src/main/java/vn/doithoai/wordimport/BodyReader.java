package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.doithoai.wordimport.WordBlock.WordCell;
import vn.doithoai.wordimport.WordBlock.WordParagraph;
import vn.doithoai.wordimport.WordBlock.WordRow;
import vn.doithoai.wordimport.WordBlock.WordTable;
import vn.doithoai.wordimport.WordRefused.Why;

/**
 * Reads the text of a part in its order, as it is printed when all tracked changes are accepted: what was inserted is
 * in, what was deleted is out; results of fields, not their codes; of alternatives one; text boxes before the paragraph
 * they hang on, notes after it.
 */
final class BodyReader {

    private static final Set<String> NOT_TEXT = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "ffData",
            "rt",
            "sectPr",
            "sdtPr",
            "sdtEndPr",
            "tblPr",
            "tblPrEx",
            "tblGrid",
            "customXmlPr",
            "smartTagPr",
            "fldData");

    private final XmlReader in;
    private final WordStyles styles;
    private final ListLabels lists;
    private final Map<String, List<WordParagraph>> notes;
    private final TextBudget budget;

    private List<WordBlock> target = new ArrayList<>();
    private List<WordRow> rows = new ArrayList<>();
    private List<WordCell> cells = new ArrayList<>();
    private ParagraphBuilder paragraph;
    private @Nullable ParagraphBuilder open;

    /** @param notes by "footnote" or "endnote" and their number */
    BodyReader(
            XmlReader in,
            WordStyles styles,
            ListLabels lists,
            Map<String, List<WordParagraph>> notes,
            TextBudget budget) {
        this.in = in;
        this.styles = styles;
        this.lists = lists;
        this.notes = notes;
        this.budget = budget;
        this.paragraph = new ParagraphBuilder(styles, budget);
    }

    /** The whole part. */
    List<WordBlock> document() {
        List<WordBlock> all = new ArrayList<>();
        in.children(root -> all.addAll(blocks()));
        return all;
    }

    /** All that stands inside the present element. */
    List<WordBlock> blocks() {
        List<WordBlock> outer = target;
        ParagraphBuilder outerParagraph = paragraph;
        ParagraphBuilder outerOpen = open;
        List<WordBlock> mine = new ArrayList<>();
        target = mine;
        open = null;
        in.children(this::block);
        close();
        target = outer;
        paragraph = outerParagraph;
        open = outerOpen;
        return mine;
    }

    private void block(String name) {
        if (NOT_TEXT.contains(name)) {
            return;
        }
        switch (name) {
            case "p" -> paragraph();
            case "tbl" -> {
                close();
                table();
            }
            case "AlternateContent" -> oneOf(this::block);
            case "altChunk" -> throw new WordRefused(Why.INCLUDES_FILE);
            default -> in.children(this::block);
        }
    }

    /** The first alternative that has text. */
    private void oneOf(Consumer<String> each) {
        boolean[] found = {false};
        in.children(branch -> {
            if (!found[0]) {
                int before = budget.letters();
                in.children(each);
                found[0] = budget.letters() > before;
            }
        });
    }

    private void paragraph() {
        budget.paragraph();
        ParagraphBuilder before = open;
        paragraph = new ParagraphBuilder(styles, budget);
        if (before != null) {
            paragraph.continues(before);
        }
        open = paragraph;
        in.children(this::inline);
        if (!paragraph.joinsNext()) {
            close();
        }
    }

    private void close() {
        ParagraphBuilder done = open;
        open = null;
        if (done != null) {
            target.addAll(done.boxes());
            target.add(done.toParagraph(lists));
            done.notes()
                    .forEach(note -> notes.getOrDefault(note, List.of()).forEach(text -> target.add(text.asNote())));
        }
    }

    private void inline(String name) {
        if (NOT_TEXT.contains(name)) {
            return;
        }
        ParagraphBuilder mine = paragraph;
        switch (name) {
            case "pPr" -> mine.format(ParagraphFormat.read(in));
            case "r" -> {
                mine.run(RunFormat.NONE);
                in.children(this::inline);
                mine.run(RunFormat.NONE);
            }
            case "rPr" -> mine.run(RunFormat.read(in));
            case "t" -> mine.text(in.text());
            case "tab", "ptab" -> mine.text("\t");
            case "br", "cr" -> mine.text("\n");
            case "noBreakHyphen" -> mine.text("-");
            case "softHyphen" -> mine.text("\u00AD");
            case "sym" -> mine.symbol(in.attribute("char"));
            case "footnoteReference" -> mine.note("footnote" + in.attribute("id"));
            case "endnoteReference" -> mine.note("endnote" + in.attribute("id"));
            case "txbxContent" -> {
                List<WordBlock> box = blocks();
                mine.box(box);
            }
            case "AlternateContent" -> oneOf(this::inline);
            default -> in.children(this::inline);
        }
    }

    private void table() {
        List<WordRow> outer = rows;
        List<WordRow> mine = new ArrayList<>();
        List<Integer> grid = new ArrayList<>();
        rows = mine;
        in.children(name -> {
            if (name.equals("tblGrid")) {
                in.children(column -> grid.add(in.number("w", 0)));
            } else {
                tablePart(name);
            }
        });
        rows = outer;
        target.add(new WordTable(grid, mine));
    }

    private void tablePart(String name) {
        if (name.equals("tr")) {
            row();
        } else if (!NOT_TEXT.contains(name)) {
            in.children(this::tablePart);
        }
    }

    private void row() {
        List<WordCell> outer = cells;
        List<WordCell> mine = new ArrayList<>();
        cells = mine;
        var said = new Object() {
            boolean header;
            boolean deleted;
            int before;
        };
        in.children(name -> {
            if (name.equals("trPr")) {
                in.children(part -> {
                    switch (part) {
                        case "tblHeader" -> said.header = in.isOn();
                        case "gridBefore" -> said.before = Math.max(0, in.number("val", 0));
                        case "del" -> said.deleted = true;
                        default -> {}
                    }
                });
            } else {
                rowPart(name);
            }
        });
        cells = outer;
        if (!said.deleted && !mine.isEmpty()) {
            rows.add(new WordRow(said.header, Math.min(said.before, SourceTable.MAX_COLUMNS), mine));
        }
    }

    private void rowPart(String name) {
        if (name.equals("tc")) {
            int[] span = {1};
            List<WordBlock> content = cell(span);
            cells.add(new WordCell(Math.max(1, Math.min(span[0], SourceTable.MAX_COLUMNS)), content));
        } else if (!NOT_TEXT.contains(name)) {
            in.children(this::rowPart);
        }
    }

    private List<WordBlock> cell(int[] span) {
        List<WordBlock> outer = target;
        ParagraphBuilder outerOpen = open;
        List<WordBlock> mine = new ArrayList<>();
        target = mine;
        open = null;
        in.children(name -> {
            if (name.equals("tcPr")) {
                in.children(part -> span[0] = part.equals("gridSpan") ? in.number("val", 1) : span[0]);
            } else {
                block(name);
            }
        });
        close();
        target = outer;
        open = outerOpen;
        return mine;
    }
}
