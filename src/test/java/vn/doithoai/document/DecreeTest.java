package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.doithoai.document.PdfPage.Text;

/**
 * Each component of a paper, as Nghị định 30/2020/NĐ-CP, Phụ lục I and IV, wants it: where it stands, how large, how heavy.
 * Measured in the finished files against the figures of the decree, which are written out in {@code decree.csv} and not
 * taken from the program.
 */
class DecreeTest {

    private static final DocumentRenderer RENDERER = new DocumentRenderer();
    private static final Map<String, List<PdfPage>> PDFS = new ConcurrentHashMap<>();
    private static final Map<String, WordFile> WORD_FILES = new ConcurrentHashMap<>();

    /** Where a component stands; lengths in millimetres on an upright page with margins of 30 and 15. */
    enum Place {
        HEAD_LEFT(64, "center", 0),
        HEAD_RIGHT(146.5, "center", 1),
        CENTRE(112.5, "center", -1),
        /** On a page that lies across. */
        ACROSS(156, "center", -1),
        SIGNATURE(153.75, "center", 1),
        SIGNATURE_LEFT(71.25, "center", 0),
        /** Begins at the margin. */
        MARGIN(30, "left", 0),
        /** First line indented by 1 or 1.27 cm, justified. */
        INDENTED(42.7, "both", -1),
        /** Under the words "Kính gửi:". */
        ADDRESSEES(Double.NaN, "left", -1);

        private final double where;
        private final String justified;
        private final int column;

        Place(double where, String justified, int column) {
            this.where = where;
            this.justified = justified;
            this.column = column;
        }
    }

    @ParameterizedTest(name = "box {0}: {1}, “{2}”")
    @CsvFileSource(resources = "/decree.csv", numLinesToSkip = 1, delimiter = '|')
    void aComponentOfThePdf(
            String box, String sample, String words, double least, double most, String face, Place place) {
        Text text = pdf(sample).stream()
                .map(page -> page.find(words))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + words));

        assertThat(text.size()).as("size").isBetween(least - 0.05, most + 0.05);
        assertThat(text.bold()).as("bold").isEqualTo(face.contains("bold"));
        assertThat(text.italic()).as("italic").isEqualTo(face.contains("italic"));
        assertThat(text.font()).as("font").contains("LiberationSerif");
        assertThat(text.black()).as("black").isEqualTo(!face.contains("red"));
        if (place.justified.equals("center")) {
            assertThat(text.centre()).as("centre").isEqualTo(place.where, within(0.3));
        } else if (place != Place.ADDRESSEES) {
            assertThat(text.left()).as("left edge").isEqualTo(place.where, within(0.3));
        }
    }

    @ParameterizedTest(name = "box {0}: {1}, “{2}”")
    @CsvFileSource(resources = "/decree.csv", numLinesToSkip = 1, delimiter = '|')
    void aComponentOfTheWordFile(
            String box, String sample, String words, double least, double most, String face, Place place) {
        WordFile.Text text = WORD_FILES
                .computeIfAbsent(sample, name -> WordFile.of(RENDERER.docx(SampleDocuments.named(name))))
                .find(words);

        assertThat(text.size()).as("size").isBetween(least, most);
        assertThat(text.bold()).as("bold").isEqualTo(face.contains("bold"));
        assertThat(text.italic()).as("italic").isEqualTo(face.contains("italic"));
        assertThat(text.font()).as("font").isEqualTo("Times New Roman");
        assertThat(text.justified()).as("justified").isEqualTo(place.justified);
        assertThat(text.column()).as("column").isEqualTo(place.column);
        if (place == Place.INDENTED) {
            assertThat(text.firstLine()).as("first line").isIn(567L, 720L);
        } else if (place == Place.CENTRE || place == Place.MARGIN) {
            assertThat(text.firstLine() + text.left()).as("indents").isZero();
        }
    }

    static List<PdfPage> pdf(String sample) {
        return PDFS.computeIfAbsent(sample, name -> {
            try {
                return PdfPage.of(RENDERER.pdf(SampleDocuments.named(name)));
            } catch (java.io.IOException inMemory) {
                throw new java.io.UncheckedIOException(inMemory);
            }
        });
    }
}
