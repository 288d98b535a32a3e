package vn.doithoai.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private PdfWriter() {}

    /** @param html well-formed, with its stylesheet inside */
    static byte[] write(String html) throws IOException {
        try (PDDocument document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            for (Typeface face : Typeface.values()) {
                builder.useFont(
                        new PDFontSupplier(PDType0Font.load(document, face.parse(), true)),
                        DecreeFormat.PDF_FONT,
                        face.isBold() ? BOLD : NORMAL,
                        face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true);
            }
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.useColorProfile(SRGB);
            builder.withProducer("doi-thoai");
            builder.useUnicodeLineBreaker(new AfterSpaces());
            for (var when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((address, kind) -> address.startsWith(PICTURE_INSIDE), when);
            }
            builder.withHtmlContent(html, null);
            var bytes = new ByteArrayOutputStream();
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                RepeatedHeads.silence(document);
                forgetTheMoment(document, html);
                document.save(bytes);
            }
            return bytes.toByteArray();
        }
    }

    private static void forgetTheMoment(PDDocument document, String html) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(xmp.replaceAll(CREATION_DATE, "").getBytes(StandardCharsets.UTF_8));
        var checksum = new CRC32();
        checksum.update(html.getBytes(StandardCharsets.UTF_8));
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
