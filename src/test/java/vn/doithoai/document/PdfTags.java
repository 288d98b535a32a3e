package vn.doithoai.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader reads it: by its tags, not by where things stand. */
final class PdfTags {

    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> types = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();

    private PdfTags() {}

    /** All words in the order of the tags. */
    static List<String> words(byte[] pdf) throws IOException {
        return DocumentWords.of(read(pdf).text.toString());
    }

    /** Kinds of the tags in order: "H1", "P", "Table" … */
    static List<String> types(byte[] pdf) throws IOException {
        return read(pdf).types;
    }

    /** What is said instead of pictures. */
    static List<String> descriptions(byte[] pdf) throws IOException {
        return read(pdf).descriptions;
    }

    private static PdfTags read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var tags = new PdfTags();
            for (PDPage page : document.getPages()) {
                tags.contents.put(page, contents(page));
            }
            tags.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return tags;
        }
    }

    private static Map<Integer, String> contents(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> contents = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, contents));
        return contents;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> contents) {
        var words = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                words.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, contents);
            }
        }
        if (content.getMCID() >= 0) {
            contents.merge(content.getMCID(), words.toString(), String::concat);
        }
    }

    private void walk(PDStructureNode node, PDPage inherited) {
        PDPage page = inherited;
        if (node instanceof PDStructureElement element) {
            types.add(element.getStructureType());
            if ("Figure".equals(element.getStructureType())) {
                descriptions.add(element.getAlternateDescription());
            }
            page = element.getPage() == null ? inherited : element.getPage();
            if (!List.of("Span", "Link").contains(element.getStructureType())) {
                text.append(' ');
            }
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                walk(child, page);
            } else if (kid instanceof Integer id) {
                text.append(contents.get(page).getOrDefault(id, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage where = reference.getPage() == null ? page : reference.getPage();
                text.append(contents.get(where).getOrDefault(reference.getMCID(), ""));
            }
        }
    }
}
