package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.document.PdfPage.Stroke;
import vn.doithoai.document.PdfPage.Text;

/** Frames and foot under the ruler: boxes 10b, 11 and 13 (NĐ 30/2020, Phụ lục I, III.2 to III.4). */
class MarksTest {

    private static final double MM_PER_TWIP = 25.4 / 1440;
    private static final int RED = 0xE00000;

    private final DocumentRenderer renderer = new DocumentRenderer();

    @ParameterizedTest
    @CsvSource({"FLASH, HỎA TỐC, 30", "IMMEDIATE, THƯỢNG KHẨN, 40", "URGENT, KHẨN, 20"})
    void theStampOfUrgencyIsAsLargeAsTheDecreeWants(Marks.Urgency urgency, String words, double width)
            throws IOException {
        OfficialDocument letter = letter(new Marks(urgency, "", "", 0));
        PdfPage page = PdfPage.of(renderer.pdf(letter)).get(0);
        Text text = page.find(words);

        assertThat(text.colour()).isEqualTo(RED);
        assertFrame(page, text, width, 8);
        assertThat(text.baseline())
                .as("under the subject")
                .isGreaterThan(page.find("2026").baseline());

        XWPFTable frame = frames(letter).get(0);
        assertThat(frame.getText()).contains(words);
        assertThat(WordFile.twips(frame.getCTTbl().getTblPr().getTblW().getW()) * MM_PER_TWIP)
                .isEqualTo(width, within(0.05));
        assertThat(frame.getRow(0).getHeight() * MM_PER_TWIP).isEqualTo(8, within(0.05));
        assertThat(frame.getTopBorderColor()).isEqualTo("E00000");
    }

    /** The decree gives no measure: balanced in a frame of one line, under the urgency. */
    @Test
    void circulationStandsInAFrameUnderTheUrgency() {
        PdfPage page = DecreeTest.pdf("marked").get(0);
        Text text = page.find("LƯU HÀNH NỘI BỘ");

        assertFrame(page, text, text.width() + 8, 8);
        assertThat(text.baseline()).isGreaterThan(page.find("THƯỢNG KHẨN").baseline() + 8);
    }

    @Test
    void aLongCirculationHasSeveralLinesInsideTheColumn() throws IOException {
        OfficialDocument letter = letter(new Marks(null, "Chỉ lưu hành trong Ủy ban nhân dân xã và các thôn", "", 0));
        PdfPage page = PdfPage.of(renderer.pdf(letter)).get(0);

        assertThat(page.find("CHỈ LƯU HÀNH").right()).isLessThan(30 + 68);
        assertThat(page.texts())
                .filteredOn(text -> text.words().endsWith("THÔN"))
                .singleElement()
                .satisfies(text -> assertThat(text.baseline())
                        .isGreaterThan(page.find("CHỈ LƯU HÀNH").baseline() + 4));
    }

    /** On the first page only, inside its margins, under a line as wide as the text; what stood there moves on. */
    @Test
    void theAddressIsTheFootOfTheFirstPage() {
        List<PdfPage> pages = DecreeTest.pdf("marked");
        Text first = pages.get(0).find("Địa chỉ:");
        Text last = pages.get(0).find("Điện thoại:");

        assertThat(pages).hasSize(3);
        assertThat(last.baseline()).isBetween(297 - 20 - 3.0, 297 - 20.0);
        assertThat(pages.get(0).texts())
                .filteredOn(text -> text != first && text != last)
                .allSatisfy(text -> assertThat(text.baseline()).isLessThan(first.baseline() - 4));
        Stroke line = pages.get(0).strokes().stream()
                .filter(Stroke::isRule)
                .reduce((one, other) -> one.top() > other.top() ? one : other)
                .orElseThrow();
        assertThat(line.left()).isEqualTo(30, within(0.1));
        assertThat(line.right()).isEqualTo(195, within(0.1));
        assertThat(line.top()).isBetween(first.baseline() - 6, first.baseline() - 3);
        assertThat(pages.subList(1, 3))
                .allSatisfy(page -> assertThat(page.find("Địa chỉ:")).isNull());
    }

    @Test
    void theWordFileHasAFootOnItsFirstPageOnly() {
        WordFile file = WordFile.of(renderer.docx(SampleDocuments.marked()));

        assertThat(file.sections()).hasSize(2).allSatisfy(section -> {
            assertThat(section.getFooterReferenceList()).hasSize(1);
            assertThat(section.getFooterReferenceArray(0).getType()).hasToString("first");
            assertThat(WordFile.twips(section.getPgMar().getFooter()) * MM_PER_TWIP)
                    .as("over the margin")
                    .isEqualTo(20, within(0.05));
        });
        assertThat(file.sections().stream()
                        .map(section -> section.getFooterReferenceArray(0).getId()))
                .containsExactly("rIdFoot", "rIdNoFoot");
        assertThat(file.document()
                        .getFooterList()
                        .get(0)
                        .getParagraphs()
                        .get(0)
                        .getCTPPr()
                        .getPBdr()
                        .isSetTop())
                .isTrue();
    }

    /** Nothing is said of what a paper doesn't bear, in no part of its files. */
    @Test
    void papersWithoutMarksHaveNothingOfThem() throws IOException {
        WordFile file = WordFile.of(renderer.docx(SampleDocuments.letter()));

        assertThat(file.document().getFooterList()).isEmpty();
        assertThat(frames(SampleDocuments.letter())).isEmpty();
        assertThat(KeptDocument.write(SampleDocuments.letter())).doesNotContain("marks", "contact");
        assertThat(KeptDocument.write(SampleDocuments.marked())).contains("\"urgency\":\"IMMEDIATE\"", "\"contact\":[");
    }

    @Test
    void copiesAreCountedAfterASign() {
        assertThat(new Marks(null, "", "htn", 15).printedDrafter()).isEqualTo("HTN15");
        assertThat(new Marks(null, "", "htn", 0).printedDrafter()).isEqualTo("HTN");
        assertThatThrownBy(() -> new Marks(null, "", " ", 15)).isInstanceOf(IllegalArgumentException.class);
    }

    private static OfficialDocument letter(Marks marks) {
        return SampleDocuments.letter().toBuilder().marks(marks).build();
    }

    /** The strokes around a text. */
    private static void assertFrame(PdfPage page, Text text, double width, double height) {
        List<Stroke> around = page.strokes().stream()
                .filter(stroke -> stroke.top() > text.baseline() - 7 && stroke.bottom() < text.baseline() + 5)
                .filter(stroke -> stroke.right() < 30 + 68)
                .toList();
        DoubleSummaryStatistics sides = around.stream().collect(Collectors.summarizingDouble(Stroke::left));
        double right = around.stream().mapToDouble(Stroke::right).max().orElseThrow();
        double top = around.stream().mapToDouble(Stroke::top).min().orElseThrow();
        double bottom = around.stream().mapToDouble(Stroke::bottom).max().orElseThrow();

        assertThat(right - sides.getMin()).as("width").isEqualTo(width, within(1.0));
        assertThat(bottom - top).as("height").isEqualTo(height, within(0.1));
        assertThat((sides.getMin() + right) / 2).as("centre").isEqualTo(text.centre(), within(0.2));
        assertThat(sides.getMin()).as("left of the text").isLessThan(text.left() - 1);
    }

    private List<XWPFTable> frames(OfficialDocument document) {
        return WordFile.of(renderer.docx(document)).document().getTables().get(0).getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getTables)
                .flatMap(List::stream)
                .toList();
    }
}
