package vn.doithoai.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes the PDF of a page: PDF/A-2a and PDF/UA-1, fonts inside, nothing fetched, the same bytes for the same page. */
final class PdfWriter {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    /** The moment of printing is no part of a paper; its date stands in its head. */
    private static final String CREATION_DATE = "<xmp:CreateDate>[^<]*</xmp:CreateDate>";

    /** The only thing that a page may refer to, for it refers to nothing: the picture stands in the page itself. */
    private static final String PICTURE_INSIDE = "data:image/png;base64,";

    /** Class of the element that holds one paper. */
    private static final String PAPER = "document";

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final PDDocument document;
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);
    private final TagTree tags;
    private final CRC32 checksum = new CRC32();
    private final List<Integer> firstPages = new ArrayList<>();

    private PdfWriter(PDDocument document) throws IOException {
        this.document = document;
        this.tags = new TagTree(document);
        for (Typeface face : Typeface.values()) {
            fonts.put(face, PDType0Font.load(document, face.parse(), true));
        }
    }

    /** @param html well-formed, with its stylesheet inside */
    static byte[] write(String html) throws IOException {
        return write(List.of(html).iterator()).pdf();
    }

    /**
     * Pages one after the other in one file, with each font once. Layout takes far more memory than what comes out of it,
     * so many papers are given in parts.
     *
     * @param parts well-formed pages with one stylesheet and title; each made when the one before is written
     */
    static BoundLetters write(Iterator<String> parts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            var writer = new PdfWriter(document);
            while (parts.hasNext()) {
                writer.add(parts.next());
            }
            writer.tags.finish();
            RepeatedHeads.silence(document);
            writer.forgetTheMoment();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new BoundLetters(bytes.toByteArray(), writer.firstPages);
        }
    }

    private void add(String html) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        fonts.forEach((face, font) -> builder.useFont(
                new PDFontSupplier(font),
                DecreeFormat.PDF_FONT,
                face.isBold() ? BOLD : NORMAL,
                face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                true));
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        builder.withProducer("doi-thoai");
        builder.useUnicodeLineBreaker(new AfterSpaces());
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address.startsWith(PICTURE_INSIDE), when);
        }
        builder.withHtmlContent(html, null);
        int before = document.getNumberOfPages();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            for (int page : beginnings(renderer.getRootBox())) {
                firstPages.add(before + page);
            }
        }
        tags.takePart();
        checksum.update(html.getBytes(StandardCharsets.UTF_8));
    }

    /** The pages on which papers begin, counted from the first of their part. */
    private static List<Integer> beginnings(Box root) {
        List<PageBox> pages = root.getLayer().getPages();
        List<Integer> beginnings = new ArrayList<>();
        int page = 0;
        for (Box paper : papers(root)) {
            while (page + 1 < pages.size() && pages.get(page).getBottom() <= paper.getAbsY()) {
                page++;
            }
            beginnings.add(page);
        }
        return beginnings;
    }

    private static List<Box> papers(Box box) {
        if (box.getElement() != null && PAPER.equals(box.getElement().getAttribute("class"))) {
            return List.of(box);
        }
        List<Box> papers = new ArrayList<>();
        for (int i = 0; i < box.getChildCount(); i++) {
            papers.addAll(papers(box.getChild(i)));
        }
        return papers;
    }

    private void forgetTheMoment() throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(xmp.replaceAll(CREATION_DATE, "").getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(checksum.getValue());
    }

    /** Lines break at spaces only: "30/12/2019" and "văn hóa - xã hội" stay as a clerk's Word breaks them. */
    private static final class AfterSpaces implements FSTextBreaker {

        private String text = "";
        private int from;

        @Override
        public void setText(String newText) {
            text = newText;
            from = 0;
        }

        @Override
        public int next() {
            int space = text.indexOf(' ', from);
            from = space + 1;
            return space < 0 ? -1 : space;
        }
    }
}
