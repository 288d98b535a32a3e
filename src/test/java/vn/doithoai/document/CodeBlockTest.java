package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A code is read by a telephone and described to whoever can't see it, in the PDF, in the Word file and on pages. */
class CodeBlockTest {

    private static final String LINK = "https://suoimay.sonha.example/moi/Zq3kW8xT5mB7nR2vL9cJ1a";
    private static final String DESCRIPTION = "Mã QR mở trang trả lời giấy mời";

    private final DocumentRenderer renderer = new DocumentRenderer();
    private final OfficialDocument invitation = SampleDocuments.invitation();

    @Test
    void thePdfHasItAsAFigure() throws Exception {
        byte[] pdf = renderer.pdf(invitation);

        assertThat(PdfTags.types(pdf)).filteredOn("Figure"::equals).hasSize(1);
        assertThat(PdfTags.descriptions(pdf)).containsExactly(DESCRIPTION);
        assertThat(QrPages.read(pdf)).containsExactly(LINK);
    }

    @Test
    void theWordFileHasItAsAPicture() throws Exception {
        List<XWPFPicture> pictures = WordFile.of(renderer.docx(invitation)).document().getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .toList();

        assertThat(pictures).hasSize(1);
        XWPFPicture picture = pictures.get(0);
        assertThat(picture.getDescription()).isEqualTo(DESCRIPTION);
        assertThat(picture.getWidth() / 72 * 25.4).isBetween(29.9, 30.1);
        assertThat(QrPages.read(ImageIO.read(
                        new ByteArrayInputStream(picture.getPictureData().getData()))))
                .isEqualTo(LINK);
    }

    /** The policy of pages forbids pictures inside them, not drawings. */
    @Test
    void aPageDrawsIt() {
        Element drawing = Jsoup.parse(page()).selectFirst(".d-code svg");

        assertThat(Jsoup.parse(page()).select("img")).isEmpty();
        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.attr("aria-label")).isEqualTo(DESCRIPTION);
        assertThat(QrPages.read(painted(drawing))).isEqualTo(LINK);
    }

    @Test
    void twoCodesAreTwoPicturesAndTheSameTwiceIsOne() throws Exception {
        OfficialDocument several = SampleDocuments.invitation(
                "Bà Lò Thị Mây",
                LINK,
                new Block.Code("https://suoimay.example/hoi", List.of(), "Mã QR mở trang hỏi"),
                new Block.Code("https://suoimay.example/hoi", List.of(), "Mã QR mở trang hỏi"));

        var file = WordFile.of(renderer.docx(several)).document();
        assertThat(file.getAllPictures()).hasSize(2);
        assertThat(file.getTables().stream().map(XWPFTable::getNumberOfRows)).contains(1, 1, 1);
        assertThat(PdfTags.descriptions(renderer.pdf(several))).hasSize(3);
    }

    /** With the quiet zone; a telephone in the hand reads modules from half a millimetre on. */
    @ParameterizedTest
    @CsvSource({"47, 41", "64, 45", "82, 45", "104, 49"})
    void itsModulesAreLargeEnoughOnThePaper(int length, int modules) {
        assertThat(QrCode.drawing("h".repeat(length)).size()).isEqualTo(modules);
        assertThat(DecreeFormat.CODE_MM / modules).isGreaterThan(0.6);
    }

    @Test
    void aCodeLeadsSomewhereAndSaysWhere() {
        assertThatThrownBy(() -> new Block.Code(" ", List.of(), "Mã QR")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Code(LINK, List.of(), "")).isInstanceOf(IllegalArgumentException.class);
    }

    private String page() {
        var papers = new ClassLoaderTemplateResolver();
        papers.setResolvablePatterns(java.util.Set.of("templates/*"));
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(papers);
        engine.addTemplateResolver(new StringTemplateResolver());
        var context = new Context();
        context.setVariable("printed", renderer.preview(invitation));
        return engine.process(
                "<div th:replace=\"~{templates/document/paper.html :: paper(${printed}, 2)}\"></div>", context);
    }

    /** From the path, as a browser would. */
    private static BufferedImage painted(Element drawing) {
        int size = Integer.parseInt(drawing.attr("viewBox").split(" ")[3]);
        int scale = 4;
        var picture = new BufferedImage(size * scale, size * scale, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size * scale, size * scale);
        pen.setColor(Color.BLACK);
        for (String run : drawing.selectFirst("path").attr("d").split("z")) {
            String[] numbers = run.substring(1).split("[ hv-]+");
            pen.fillRect(
                    Integer.parseInt(numbers[0]) * scale,
                    Integer.parseInt(numbers[1]) * scale,
                    Integer.parseInt(numbers[2]) * scale,
                    scale);
        }
        return picture;
    }
}
