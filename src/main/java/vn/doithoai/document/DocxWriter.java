package vn.doithoai.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.doithoai.document.Printed.Columns;
import vn.doithoai.document.Printed.Line;
import vn.doithoai.document.Printed.Picture;

/** Packs a document laid out as a Word file: the text from its templates, the fixed parts as they are. */
final class DocxWriter {

    private static final String PARTS = "document/word/";

    /**
     * The same bytes for the same paper, in every time zone. The first moment that a zip file can say would be written a
     * second time as universal time.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final List<Part> ALL = List.of(
            new Part("[Content_Types].xml", "content-types.xml", true),
            new Part("_rels/.rels", "package-rels.xml", false),
            new Part("docProps/core.xml", "core.xml", true),
            new Part("word/_rels/document.xml.rels", "document-rels.xml", true),
            new Part("word/document.xml", "document.xml", true),
            new Part("word/styles.xml", "styles.xml", true),
            new Part("word/numbering.xml", "numbering.xml", true),
            new Part("word/settings.xml", "settings.xml", false),
            new Part("word/header1.xml", "header.xml", true));

    /** Only where there is something at the foot of the first page; that of annexes stays empty. */
    private static final List<Part> FEET = List.of(
            new Part("word/footer1.xml", "footer.xml", true), new Part("word/footer2.xml", "no-footer.xml", false));

    private final ITemplateEngine templates;

    DocxWriter(ITemplateEngine templates) {
        this.templates = templates;
    }

    private record Part(String name, String source, boolean template) {}

    byte[] write(PrintedDocument printed) throws IOException {
        var context = new Context(
                Locale.forLanguageTag("vi-VN"),
                Map.of(
                        "printed",
                        printed,
                        "page",
                        new Page(),
                        "styles",
                        ParagraphStyle.values(),
                        "font",
                        DecreeFormat.WORD_FONT,
                        "rule",
                        new Page().rule(),
                        "space",
                        DecreeFormat.twips(DecreeFormat.PARAGRAPH_SPACE),
                        "indent",
                        ParagraphStyle.ROMAN.look().wordFirstLine()));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Part part : ALL) {
                add(part, context, zip);
            }
            if (!printed.contact().isEmpty()) {
                for (Part part : FEET) {
                    add(part, context, zip);
                }
            }
            int at = 0;
            for (Picture picture : printed.pictures()) {
                at++;
                add("word/media/code" + at + ".png", picture.png(), zip);
            }
        }
        return bytes.toByteArray();
    }

    private void add(Part part, Context context, ZipOutputStream zip) throws IOException {
        add(
                part.name(),
                part.template()
                        ? templates.process(PARTS + part.source(), context).getBytes(StandardCharsets.UTF_8)
                        : fixed(part.source()),
                zip);
    }

    private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] fixed(String source) throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream("/" + PARTS + source)) {
            if (in == null) {
                throw new IllegalStateException(PARTS + source + " is missing");
            }
            return in.readAllBytes();
        }
    }

    /** The measures of the page in Word's units: twentieths of a point, rules in eighths. */
    record Page() {

        private static final int RULE_UNITS = 8;
        private static final int WHOLE = 100;
        private static final int DRAWING_UNITS_PER_MM = 36_000;

        public long width() {
            return twips(DecreeFormat.PAGE_WIDTH_MM);
        }

        public long height() {
            return twips(DecreeFormat.PAGE_HEIGHT_MM);
        }

        public long top() {
            return twips(DecreeFormat.MARGIN_TOP_MM);
        }

        public long bottom() {
            return twips(DecreeFormat.MARGIN_BOTTOM_MM);
        }

        public long left() {
            return twips(DecreeFormat.MARGIN_LEFT_MM);
        }

        public long right() {
            return twips(DecreeFormat.MARGIN_RIGHT_MM);
        }

        public long header() {
            return twips(DecreeFormat.PAGE_NUMBER_TOP_MM);
        }

        public long textWidth() {
            return width() - left() - right();
        }

        public long textWidthAcross() {
            return height() - left() - right();
        }

        public long leftColumn(Columns columns) {
            return Math.round(textWidth() * columns.leftPercent() / WHOLE);
        }

        public long groupSpace() {
            return DecreeFormat.twips(DecreeFormat.GROUP_SPACE);
        }

        public long cellSpace() {
            return DecreeFormat.twips(DecreeFormat.CELL_SPACE);
        }

        /** Height of a row that has room to write. */
        public long listRow() {
            return twips(DecreeFormat.LIST_ROW_MM);
        }

        /** Width of a QR code in the units of drawings. */
        public long code() {
            return Math.round(DecreeFormat.CODE_MM * DRAWING_UNITS_PER_MM);
        }

        public long codeColumn() {
            return twips(DecreeFormat.CODE_MM + DecreeFormat.CODE_SPACE_MM);
        }

        public long frame(Line line) {
            return twips(line.frame());
        }

        public long frameHeight() {
            return twips(DecreeFormat.FRAME_HEIGHT_MM);
        }

        public long frameSpace() {
            return DecreeFormat.twips(DecreeFormat.FRAME_SPACE);
        }

        /** In points, as borders have it. */
        public long ruleSpace() {
            return Math.round(DecreeFormat.RULE_SPACE);
        }

        public long rule() {
            return Math.round(DecreeFormat.RULE_WIDTH * RULE_UNITS);
        }

        private static long twips(double mm) {
            return DecreeFormat.twips(DecreeFormat.points(mm));
        }
    }
}
