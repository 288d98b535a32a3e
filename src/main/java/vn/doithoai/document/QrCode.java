package vn.doithoai.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (mã QR) as a picture of black and white modules, with its quiet zone: small, and sharp at every size. */
public final class QrCode {

    private static final int PIXELS_A_MODULE = 6;
    private static final int QUIET_MODULES = 4;
    private static final int WHITE = 0xFFFFFF;
    private static final String DATA = "data:image/png;base64,";

    private QrCode() {}

    /**
     * A code as an outline.
     *
     * @param size modules on each side, with the quiet zone
     * @param path of all black modules, one unit each, as SVG writes it
     */
    public record Drawing(int size, String path) {}

    /** A PNG of one bit a pixel; a quarter of the modules may be dirty or torn and it is read nevertheless. */
    public static byte[] png(String text) {
        return png(modules(text, ErrorCorrectionLevel.Q));
    }

    /** For {@code <img src>} in a print. */
    public static String dataUri(String text) {
        return DATA + Base64.getEncoder().encodeToString(png(text));
    }

    /**
     * As {@link #png} for a code that is small and held in the hand: fewer and larger modules, of which a seventh may be
     * unreadable.
     */
    static byte[] finerPng(String text) {
        return png(modules(text, ErrorCorrectionLevel.M));
    }

    static String finerDataUri(String text) {
        return DATA + Base64.getEncoder().encodeToString(finerPng(text));
    }

    /** The modules of {@link #finerPng}. */
    static Drawing drawing(String text) {
        BitMatrix modules = modules(text, ErrorCorrectionLevel.M);
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    int length = x - from;
                    path.append('M').append(from).append(' ').append(y);
                    path.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
            }
        }
        return new Drawing(modules.getWidth(), path.toString());
    }

    private static BitMatrix modules(String text, ErrorCorrectionLevel correction) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    correction,
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", tooLong);
        }
    }

    private static byte[] png(BitMatrix modules) {
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture(modules), "png", png);
            return png.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static BufferedImage picture(BitMatrix modules) {
        int size = modules.getWidth() * PIXELS_A_MODULE;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, modules.get(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE) ? 0 : WHITE);
            }
        }
        return picture;
    }
}
