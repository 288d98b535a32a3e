package vn.doithoai.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The head of a table stands on every page that the table reaches, but it is one head: openhtmltopdf tags all of them as
 * text of the first, so that a screen reader says each word as often as there are pages. Here the others become what they
 * are, decoration (artifact) of their page.
 */
final class RepeatedHeads {

    private static final COSName MCID = COSName.MCID;
    private static final COSName PAGE = COSName.PG;

    /** Ids of the repeated pieces of text, by page. */
    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private RepeatedHeads() {}

    static void silence(PDDocument document) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        var heads = new RepeatedHeads();
        heads.find(root, false);
        for (PDPage page : document.getPages()) {
            Set<Integer> ids = heads.repeated.get(page.getCOSObject());
            if (ids != null) {
                decorate(document, page, ids);
                forget(root, page, ids);
            }
        }
    }

    private void find(PDStructureNode node, boolean insideHead) {
        boolean inside =
                insideHead || node instanceof PDStructureElement element && "TH".equals(element.getStructureType());
        if (inside && node.getCOSObject().getDictionaryObject(COSName.K) instanceof COSArray kids) {
            takeOff(kids, node.getCOSObject().getCOSDictionary(PAGE));
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                find(child, inside);
            }
        }
    }

    /** Leaves the pieces of the first page. */
    private void takeOff(COSArray kids, COSDictionary ownPage) {
        COSDictionary first = null;
        List<COSBase> others = new ArrayList<>();
        for (int i = 0; i < kids.size(); i++) {
            COSBase kid = kids.getObject(i);
            COSDictionary reference = kid instanceof COSDictionary dictionary ? dictionary : null;
            boolean text = kid instanceof COSInteger || reference != null && reference.containsKey(MCID);
            if (!text) {
                continue;
            }
            COSDictionary given = reference == null ? null : reference.getCOSDictionary(PAGE);
            COSDictionary page = given == null ? ownPage : given;
            first = first == null ? page : first;
            if (page != first) {
                int id = reference == null ? ((COSInteger) kid).intValue() : reference.getInt(MCID);
                repeated.computeIfAbsent(page, any -> new HashSet<>()).add(id);
                others.add(kids.get(i));
            }
        }
        others.forEach(kids::remove);
    }

    private static void decorate(PDDocument document, PDPage page, Set<Integer> ids) throws IOException {
        List<Object> written = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            int last = written.size() - 1;
            boolean begins = token instanceof Operator operator
                    && OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(operator.getName());
            if (begins
                    && written.get(last) instanceof COSDictionary properties
                    && ids.contains(properties.getInt(MCID))) {
                written.remove(last);
                written.set(last - 1, COSName.ARTIFACT);
                written.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            } else {
                written.add(token);
            }
        }
        var content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(written);
        }
        page.setContents(content);
    }

    /** The way back from the page to the tags. */
    private static void forget(PDStructureTreeRoot root, PDPage page, Set<Integer> ids) {
        COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == page.getStructParents() && numbers.getObject(i + 1) instanceof COSArray parents) {
                ids.stream().filter(id -> id < parents.size()).forEach(id -> parents.set(id, COSNull.NULL));
            }
        }
    }
}
