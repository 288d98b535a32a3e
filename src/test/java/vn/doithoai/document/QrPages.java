package vn.doithoai.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What a telephone reads from printed pages. It looks at a code many times, from changing distances; the reader here fails
 * at any single resolution for about one code in a hundred, other ones each time, so it looks several times, too.
 */
public final class QrPages {

    private static final int[] LOOKS = {100, 120, 150, 300};

    private QrPages() {}

    /** For each page what its code says; empty for a page without one. */
    public static List<String> read(byte[] pdf) throws IOException {
        return read(pdf, LOOKS);
    }

    /** The same in dots per inch given, empty also where a code is there and can't be read. */
    public static List<String> readOnce(byte[] pdf, int dpi) throws IOException {
        return read(pdf, dpi);
    }

    private static List<String> read(byte[] pdf, int... looks) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            List<String> codes = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                String code = "";
                for (int i = 0; i < looks.length && code.isEmpty(); i++) {
                    code = read(renderer.renderImageWithDPI(page, looks[i], ImageType.GRAY));
                }
                codes.add(code);
            }
            return codes;
        }
    }

    /** Empty where nothing can be read; what is read has passed the code's own check. */
    static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException unreadable) {
            return "";
        }
    }
}
