package vn.doithoai.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doithoai.document.LoosePrints;
import vn.doithoai.document.QrCode;
import vn.doithoai.document.VeraPdf;

/** Posters and sheets to be read aloud, as they come out of the printer. */
class PosterTest {

    private static final String LINK =
            "https://doithoai.suoimay.example/doi-thoai/3f2f7a52-6a3c-4d6e-9a51-0a6f1f0a2b11";

    private final LoosePrints prints = new LoosePrints();
    private final NoticeData data = NoticeFixtures.data(NoticeFixtures.facts());

    @Test
    void theCodeIsReadBackFromItsPicture() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrCode.png(LINK)));

        assertThat(picture.getColorModel().getPixelSize()).isEqualTo(1);
        assertThat(decoded(picture)).isEqualTo(LINK);
    }

    @ParameterizedTest
    @EnumSource(PosterSize.class)
    void thePosterIsOneSheetAndItsCodeLeadsToThePublicPage(PosterSize size) throws Exception {
        byte[] pdf = prints.pdf(
                "notice/poster.html",
                Map.of(
                        "poster",
                        Poster.of(data, LINK, "doithoai.suoimay.example"),
                        "qr",
                        QrCode.dataUri(LINK),
                        "stylesheet",
                        size.stylesheet()));

        isJudgedSound(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            double millimetres = document.getPage(0).getMediaBox().getHeight() / 72 * 25.4;
            assertThat(millimetres)
                    .isBetween(size == PosterSize.A4 ? 296.0 : 419.0, size == PosterSize.A4 ? 298.0 : 421.0);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Hội trường UBND xã", "07:30 – 11:00", "Thứ Năm, ngày 10 tháng 12 năm 2026")
                    .contains("doithoai.suoimay.example");
            assertThat(decoded(new PDFRenderer(document).renderImageWithDPI(0, 100)))
                    .isEqualTo(LINK);
        }
    }

    @Test
    void whatIsReadAloudFitsOneSheet() throws Exception {
        byte[] pdf = prints.pdf(
                "notice/loudspeaker.html",
                Map.of(
                        "title",
                        "Bài phát thanh",
                        "committee",
                        data.committee(),
                        "when",
                        NoticeText.when(data.facts()),
                        "text",
                        ReadingText.of(data, null)));

        isJudgedSound(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("ngày mồng mười tháng mười hai");
        }
    }

    private static void isJudgedSound(byte[] pdf) throws Exception {
        assertThat(VeraPdf.archiving(pdf)).as("PDF/A-2a").isEmpty();
        assertThat(VeraPdf.accessibility(pdf)).as("PDF/UA-1").isEmpty();
    }

    private static String decoded(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
