package vn.doithoai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** A Word file as Apache POI reads it. */
final class WordFile {

    private final XWPFDocument document;
    private final List<Text> texts = new ArrayList<>();
    private final WordNumbers numbers = new WordNumbers();

    private final String font;

    private WordFile(XWPFDocument document) throws IOException, XmlException {
        this.document = document;
        this.font = document.getStyle()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .getRFontsArray(0)
                .getAscii();
        List<IBodyElement> body = document.getBodyElements();
        add(body.subList(0, 1), -1);
        for (XWPFFooter foot : document.getFooterList()) {
            add(foot.getBodyElements(), -1);
        }
        add(body.subList(1, body.size()), -1);
    }

    /**
     * A paragraph; lengths in twentieths of a point, sizes in points. In the order of the preview: the foot of the first page after the head.
     *
     * @param words with the number that Word computes
     * @param column of the table it stands in; -1 outside
     */
    record Text(
            String words,
            String style,
            double size,
            boolean bold,
            boolean italic,
            String font,
            String justified,
            long firstLine,
            long left,
            long above,
            long below,
            long line,
            int column) {}

    static WordFile of(byte[] docx) {
        try {
            return new WordFile(new XWPFDocument(new ByteArrayInputStream(docx)));
        } catch (IOException | XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }

    List<Text> texts() {
        return texts;
    }

    Text find(String beginning) {
        return texts.stream()
                .filter(text -> text.words().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph begins with " + beginning));
    }

    XWPFDocument document() {
        return document;
    }

    /** From the first page to the last. */
    List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (paragraph.getCTPPr() != null && paragraph.getCTPPr().isSetSectPr()) {
                sections.add(paragraph.getCTPPr().getSectPr());
            }
        }
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    static long twips(Object measure) {
        return measure == null ? 0 : ((BigInteger) measure).longValue();
    }

    private void add(List<IBodyElement> elements, int column) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                texts.add(text(paragraph, column));
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    List<XWPFTableCell> cells = row.getTableCells();
                    for (int i = 0; i < cells.size(); i++) {
                        add(cells.get(i).getBodyElements(), i);
                    }
                }
            }
        }
    }

    private Text text(XWPFParagraph paragraph, int column) {
        CTStyle style = document.getStyles().getStyle(paragraph.getStyleID()).getCTStyle();
        CTPPrGeneral look = style.getPPr();
        CTRPr letters = style.getRPr();
        var own = paragraph.getCTPPr();
        boolean begunBold =
                !paragraph.getRuns().isEmpty() && paragraph.getRuns().get(0).isBold();
        var indents = own.isSetInd() ? own.getInd() : look.getInd();
        var spacing = look.getSpacing();
        boolean spacedHere = own.isSetSpacing() && own.getSpacing().isSetAfter();
        return new Text(
                numbers.label(paragraph) + paragraph.getText(),
                style.getName().getVal(),
                letters.sizeOfSzArray() == 0 ? 0 : twips(letters.getSzArray(0).getVal()) / 2.0,
                letters.sizeOfBArray() > 0 || begunBold,
                letters.sizeOfIArray() > 0,
                font,
                look.isSetJc() ? look.getJc().getVal().toString() : "",
                indents == null ? 0 : twips(indents.getFirstLine()),
                indents == null ? 0 : twips(indents.getLeft()),
                spacing == null ? 0 : twips(spacing.getBefore()),
                spacedHere ? twips(own.getSpacing().getAfter()) : spacing == null ? 0 : twips(spacing.getAfter()),
                spacing == null ? 0 : twips(spacing.getLine()),
                column);
    }
}
