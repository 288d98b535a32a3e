package vn.doithoai.document;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.jspecify.annotations.Nullable;

/**
 * One tree of tags over pages that were written into a document part by part: openhtmltopdf begins a tree for each part,
 * counting its pages from nought, and names the colours each time. Papers hold no links, so pages alone point to tags.
 */
final class TagTree {

    private final PDDocument document;
    private @Nullable PDStructureTreeRoot whole;
    private List<PDOutputIntent> colours = List.of();
    private int pages;

    TagTree(PDDocument document) {
        this.document = document;
    }

    /** Takes what the part just written has put into the catalogue; the next part finds its place empty. */
    void takePart() {
        PDDocumentCatalog catalogue = document.getDocumentCatalog();
        PDStructureTreeRoot part = catalogue.getStructureTreeRoot();
        if (whole == null) {
            whole = part;
            colours = catalogue.getOutputIntents();
        } else {
            append(part, whole);
        }
        pages = document.getNumberOfPages();
        catalogue.getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
        catalogue.setOutputIntents(colours);
    }

    void finish() {
        if (whole != null) {
            whole.setParentTreeNextKey(pages);
            document.getDocumentCatalog().setStructureTreeRoot(whole);
        }
    }

    private void append(PDStructureTreeRoot part, PDStructureTreeRoot to) {
        COSDictionary top = top(to);
        COSArray tags = tags(top);
        for (COSBase tag : tags(top(part))) {
            ((COSDictionary) tag).setItem(COSName.P, top);
            tags.add(tag);
        }
        COSArray numbers = numbers(to);
        COSArray added = numbers(part);
        for (int i = 0; i + 1 < added.size(); i += 2) {
            numbers.add(COSInteger.get(added.getInt(i) + pages));
            numbers.add(added.get(i + 1));
        }
        for (int i = pages; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            page.setStructParents(page.getStructParents() + pages);
        }
    }

    /** The element that stands for the document. */
    private static COSDictionary top(PDStructureTreeRoot root) {
        COSBase top = root.getK();
        return (COSDictionary) (top instanceof COSArray array ? array.getObject(0) : top);
    }

    private static COSArray tags(COSDictionary top) {
        COSBase tags = top.getDictionaryObject(COSName.K);
        if (tags instanceof COSArray several) {
            return several;
        }
        var one = new COSArray();
        one.add(tags);
        top.setItem(COSName.K, one);
        return one;
    }

    private static COSArray numbers(PDStructureTreeRoot root) {
        return root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    }
}
