package vn.doithoai.wordimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.doithoai.document.Block;
import vn.doithoai.document.LevelMark;
import vn.doithoai.document.RichText;

/** The words of a file and of what was read of it, gathered independently of each other. */
final class Words {

    private static final Set<String> UNREAD =
            Set.of("mc:Fallback", "w:del", "w:moveFrom", "w:instrText", "w:delText", "w:pPr", "w:rPr", "w:sdtPr");

    private Words() {}

    static List<String> of(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFC).split("[\\s\\u00A0]+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .map(word -> word.toLowerCase(Locale.forLanguageTag("vi")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** By the tree of the XML: everything in text elements that is printed. */
    static List<String> ofFile(byte[] file) throws Exception {
        List<String> words = new ArrayList<>();
        for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")) {
            byte[] xml = part(file, part);
            if (xml.length > 0) {
                Document document = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml));
                var paragraphs = document.getElementsByTagName("w:p");
                for (int i = 0; i < paragraphs.getLength(); i++) {
                    if (isPrinted(paragraphs.item(i))) {
                        words.addAll(of(ownText(paragraphs.item(i))));
                    }
                }
            }
        }
        return words;
    }

    /** By another reader of Word files. */
    static List<String> ofFileByPoi(byte[] file) throws IOException {
        List<String> words = new ArrayList<>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                String text = element instanceof XWPFTable table
                        ? table.getText()
                        : element instanceof XWPFParagraph paragraph ? paragraph.getText() : "";
                words.addAll(of(text));
            }
        }
        return words;
    }

    private static boolean isPrinted(Node node) {
        for (Node outer = node; outer != null; outer = outer.getParentNode()) {
            if (UNREAD.contains(outer.getNodeName()) || isDeletedRow(outer)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeletedRow(Node node) {
        return node instanceof Element row
                && row.getTagName().equals("w:tr")
                && row.getFirstChild() instanceof Element format
                && format.getElementsByTagName("w:del").getLength() > 0
                && format.getTagName().equals("w:trPr");
    }

    private static String ownText(Node node) {
        var text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !UNREAD.contains(element.getTagName())) {
                text.append(
                        switch (element.getTagName()) {
                            case "w:t" -> element.getTextContent();
                            case "w:br", "w:tab", "w:cr" -> " ";
                            case "w:noBreakHyphen" -> "-";
                            case "w:p" -> "";
                            default -> ownText(element);
                        });
            }
        }
        return text.toString();
    }

    private static byte[] part(byte[] file, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        return new byte[0];
    }

    /** Of the lines, but for the marks that the layout writes. */
    static List<String> ofLines(List<ReadLine> lines) {
        List<String> words = new ArrayList<>();
        for (ReadLine line : lines) {
            if (!line.part().isWrittenByLayout()) {
                words.addAll(of(withoutMark(line)));
            }
        }
        return words;
    }

    private static String withoutMark(ReadLine line) {
        String text = line.text();
        LevelMark mark = line.part().isDivision() ? LevelMark.ofDivision(text) : LevelMark.of(text);
        return switch (line.part()) {
            case NUMBER -> text.replaceFirst("^Số\\s*:?", "");
            case RECIPIENT -> text.replaceFirst("^-?\\s*Lưu:", "");
            case PART_NUMBER, CHAPTER_NUMBER, SECTION_NUMBER, ROMAN, HEADING, ARABIC, LETTER, DASH ->
                mark == null ? text : mark.text();
            default -> text;
        };
    }

    static List<String> ofPlan(ReadPlan plan) {
        List<String> texts = new ArrayList<>(plan.issuer());
        texts.addAll(List.of(
                plan.number(), plan.placeAndDate(), plan.kind(), plan.subject().plain()));
        plan.legalBases().forEach(base -> texts.add(base.plain()));
        add(plan.body(), texts);
        texts.addAll(plan.recipients().bodies());
        texts.add(plan.recipients().kept());
        texts.addAll(plan.signature().capacity());
        texts.add(plan.signature().name());
        texts.addAll(plan.leftovers());
        return texts.stream().flatMap(text -> of(text).stream()).toList();
    }

    /** Every text of the tree in its order, without what the layout writes. */
    static List<String> printedTexts(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        add(blocks, texts);
        return texts;
    }

    private static void add(List<Block> blocks, List<String> texts) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text().plain());
            } else if (block instanceof Block.Note note) {
                texts.add(note.text().plain());
            } else if (block instanceof Block.Item item) {
                texts.add(item.text().plain());
                add(item.blocks(), texts);
            } else if (block instanceof Block.Table table) {
                texts.add(table.caption().plain());
                table.columns().forEach(column -> texts.add(column.head().plain()));
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.paragraphs().stream())
                        .map(RichText::plain)
                        .forEach(texts::add);
            }
        }
    }

    /** The tree as one reads it, with the numbers counted anew. */
    static List<String> printed(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        print(blocks, "", lines);
        return lines;
    }

    private static void print(List<Block> blocks, String indent, List<String> lines) {
        List<String> labels = vn.doithoai.document.Numbering.labels(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Item item) {
                lines.add(indent + labels.get(i) + " " + item.text().plain() + (item.heading() ? " #" : ""));
                print(item.blocks(), indent + " ", lines);
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add(indent + paragraph.text().plain());
            } else if (block instanceof Block.Note note) {
                lines.add(indent + "* " + note.text().plain());
            } else if (block instanceof Block.Table table) {
                lines.add(indent + "| " + table.caption().plain());
                lines.add(indent + "|| "
                        + String.join(
                                " | ",
                                table.columns().stream()
                                        .map(column -> column.head().plain())
                                        .toList()));
                table.rows()
                        .forEach(row -> lines.add(indent + "| "
                                + String.join(
                                        " | ",
                                        row.cells().stream()
                                                .map(cell -> String.join(
                                                        " / ",
                                                        cell.paragraphs().stream()
                                                                .map(RichText::plain)
                                                                .toList()))
                                                .toList())));
            }
        }
    }
}
