package vn.doithoai.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Annex;
import vn.doithoai.document.Block;
import vn.doithoai.document.Level;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Numbering;
import vn.doithoai.document.OfficialDocument;
import vn.doithoai.document.RichText;

/**
 * The words of a paper part by part (nội dung văn bản), for comments and comparison. Number, date and the signer's name are left out: they
 * come with the issue.
 */
public record PaperText(List<Section> sections) {

    private static final int TITLE = 80;

    public PaperText {
        sections = List.copyOf(sections);
    }

    /**
     * A part that a reviewer can speak about.
     *
     * @param key "head", "1" and so on for the main items, "annex-1", "end"
     * @param title as printed; null for head and end, which have none
     */
    public record Section(String key, @Nullable String title, List<String> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    static PaperText of(OfficialDocument document) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(head(document));
        List<String> labels = Numbering.labels(document.body());
        for (int i = 0; i < document.body().size(); i++) {
            Block block = document.body().get(i);
            if (block instanceof Block.Item item && item.level() != Level.DASH) {
                parts.add(new ArrayList<>());
            }
            addBlock(block, labels.get(i), parts.get(parts.size() - 1));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("head", null, parts.get(0)));
        for (int i = 1; i < parts.size(); i++) {
            sections.add(new Section(Integer.toString(i), shortened(parts.get(i).get(0)), parts.get(i)));
        }
        sections.addAll(annexes(document));
        sections.add(new Section("end", null, end(document)));
        return new PaperText(sections);
    }

    private static List<String> head(OfficialDocument document) {
        List<String> head = new ArrayList<>();
        head.add(document.kind().word() + ": " + document.subject().plain());
        Marks.Urgency urgency = document.marks().urgency();
        if (urgency != null) {
            head.add(urgency.printed());
        }
        if (!document.marks().circulation().isEmpty()) {
            head.add(document.marks().circulation());
        }
        document.addressees().forEach(addressee -> head.add("Kính gửi: " + addressee));
        document.legalBases().forEach(basis -> head.add(basis.plain()));
        return head;
    }

    private static List<Section> annexes(OfficialDocument document) {
        List<Section> sections = new ArrayList<>();
        for (Annex annex : document.annexes()) {
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(annex.title().plain());
            addAll(annex.blocks(), paragraphs);
            sections.add(new Section("annex-" + (sections.size() + 1), shortened(paragraphs.get(0)), paragraphs));
        }
        return sections;
    }

    private static List<String> end(OfficialDocument document) {
        List<String> end = new ArrayList<>();
        document.recipients().bodies().forEach(body -> end.add("- " + body));
        end.add("- Lưu: " + document.recipients().kept());
        if (!document.marks().printedDrafter().isEmpty()) {
            end.add(document.marks().printedDrafter());
        }
        document.signatures().forEach(signature -> end.add(String.join(" / ", signature.capacity())));
        end.addAll(document.contact());
        return end;
    }

    private static void addAll(List<Block> blocks, List<String> paragraphs) {
        List<String> labels = Numbering.labels(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            addBlock(blocks.get(i), labels.get(i), paragraphs);
        }
    }

    private static void addBlock(Block block, String label, List<String> paragraphs) {
        if (block instanceof Block.Item item) {
            paragraphs.add(label + " " + item.text().plain());
            addAll(item.blocks(), paragraphs);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraphs.add(paragraph.text().plain());
        } else if (block instanceof Block.Note note) {
            paragraphs.add(note.text().plain());
        } else if (block instanceof Block.Code code) {
            paragraphs.addAll(code.lines());
        } else if (block instanceof Block.Table table) {
            paragraphs.add(
                    row(table.columns().stream().map(column -> column.head().plain())));
            table.rows()
                    .forEach(cells -> paragraphs.add(row(cells.cells().stream()
                            .map(cell -> String.join(
                                    " ",
                                    cell.paragraphs().stream()
                                            .map(RichText::plain)
                                            .toList())))));
        }
    }

    private static String row(Stream<String> cells) {
        return String.join(" | ", cells.toList());
    }

    private static String shortened(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1).strip() + "…";
    }

    /** One paragraph a line, as it is kept. */
    String lines() {
        return String.join("\n", paragraphs());
    }

    public List<String> paragraphs() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    public @Nullable Section section(String key) {
        return sections.stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
