package vn.doithoai.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of a PDF under the ruler. Lengths are millimetres from the upper left corner of the sheet.
 *
 * @param texts pieces on one line each, in the order of the file
 * @param strokes everything drawn that is no text
 */
record PdfPage(double width, double height, List<Text> texts, List<Stroke> strokes) {

    private static final double MM = 25.4 / 72;

    /** @param size points */
    record Text(
            String words,
            double left,
            double right,
            double baseline,
            double size,
            boolean bold,
            boolean italic,
            String font,
            int colour) {

        boolean black() {
            return colour == 0;
        }

        double centre() {
            return (left + right) / 2;
        }

        double width() {
            return right - left;
        }
    }

    record Stroke(double left, double right, double top, double bottom) {

        double width() {
            return right - left;
        }

        double centre() {
            return (left + right) / 2;
        }

        boolean isRule() {
            return bottom - top < 0.6 && width() > 5;
        }
    }

    /** The first piece that begins so. */
    Text find(String beginning) {
        return texts.stream()
                .filter(text -> text.words().startsWith(beginning))
                .findFirst()
                .orElse(null);
    }

    /** The rule next under a piece of text. */
    Stroke ruleUnder(Text text) {
        return strokes.stream()
                .filter(stroke -> stroke.isRule()
                        && stroke.top() > text.baseline()
                        && stroke.top() < text.baseline() + 4
                        && Math.abs(stroke.centre() - text.centre()) < 1)
                .findFirst()
                .orElse(null);
    }

    static List<PdfPage> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PdfPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                var texts = new Texts();
                texts.read(document, pages.size() + 1);
                var drawing = new Drawing(page);
                drawing.processPage(page);
                pages.add(new PdfPage(
                        page.getMediaBox().getWidth() * MM,
                        page.getMediaBox().getHeight() * MM,
                        texts.found,
                        drawing.strokes));
            }
            return pages;
        }
    }

    /** Glyphs that follow each other on a line in one piece. */
    private static final class Texts extends PDFTextStripper {

        private static final double WIDEST_SPACE = 2.5;
        private static final double WIDEST_GAP = 0.3;

        private final List<Text> found = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private TextPosition first;
        private TextPosition last;
        private boolean afterSpace;
        private int colour;

        private Texts() {
            addOperator(new SetNonStrokingColor(this));
            addOperator(new SetNonStrokingColorN(this));
            addOperator(new SetNonStrokingColorSpace(this));
            addOperator(new SetNonStrokingDeviceGrayColor(this));
            addOperator(new SetNonStrokingDeviceRGBColor(this));
        }

        private void read(PDDocument document, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            getText(document);
            end();
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (last != null && !follows(glyph)) {
                end();
            }
            if (first == null) {
                if (glyph.getUnicode().isBlank()) {
                    return;
                }
                first = glyph;
                colour = colour();
            }
            words.append(glyph.getUnicode());
            afterSpace = glyph.getUnicode().isBlank();
            if (!afterSpace) {
                last = glyph;
            }
        }

        private boolean follows(TextPosition glyph) {
            double gap = glyph.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            return Math.abs(glyph.getYDirAdj() - last.getYDirAdj()) < 0.5
                    && gap > -1
                    && gap < (afterSpace ? WIDEST_SPACE : WIDEST_GAP) * last.getYScale();
        }

        private int colour() {
            try {
                return getGraphicsState().getNonStrokingColor().toRGB();
            } catch (IOException unknown) {
                throw new java.io.UncheckedIOException(unknown);
            }
        }

        private void end() {
            if (first != null && last != null) {
                String font = first.getFont().getName();
                found.add(new Text(
                        words.toString().strip(),
                        first.getXDirAdj() * MM,
                        (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
                        first.getYDirAdj() * MM,
                        first.getYScale(),
                        font.contains("Bold"),
                        font.contains("Italic"),
                        font,
                        colour));
            }
            words.setLength(0);
            first = null;
            last = null;
            afterSpace = false;
        }
    }

    /** The outlines of what is filled or drawn. */
    private static final class Drawing extends PDFGraphicsStreamEngine {

        private final List<Stroke> strokes = new ArrayList<>();
        private final List<Point2D> path = new ArrayList<>();
        private final double height;

        private Drawing(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        private void add(double x, double y) {
            path.add(new Point2D.Double(x, y));
        }

        private void keep() {
            if (!path.isEmpty()) {
                var x = path.stream().mapToDouble(Point2D::getX).summaryStatistics();
                var y = path.stream().mapToDouble(Point2D::getY).summaryStatistics();
                strokes.add(new Stroke(
                        x.getMin() * MM, x.getMax() * MM, (height - y.getMax()) * MM, (height - y.getMin()) * MM));
            }
            path.clear();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.addAll(List.of(p0, p1, p2, p3));
        }

        @Override
        public void drawImage(PDImage image) {
            path.clear();
        }

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {
            add(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            add(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            add(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.isEmpty() ? new Point2D.Double() : path.get(path.size() - 1);
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void strokePath() {
            keep();
        }

        @Override
        public void fillPath(int windingRule) {
            keep();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            keep();
        }

        @Override
        public void shadingFill(COSName shadingName) {
            path.clear();
        }
    }
}
