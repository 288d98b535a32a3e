package vn.doithoai.wordimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.document.OfficialDocument;

/** The program's own Word files come back as the papers they were. */
class RoundTripTest {

    private static final DocumentRenderer RENDERER = new DocumentRenderer();

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanComesBackWithTheSameTreeAndText(long seed) throws Exception {
        OfficialDocument plan = new RandomPlans(seed).plan();
        byte[] file = RENDERER.docx(plan);

        ReadPlan read = WordFiles.read(file);

        assertThat(Words.printed(read.body())).isEqualTo(Words.printed(plan.body()));
        assertThat(read.body()).isEqualTo(plan.body());
        assertThat(read.legalBases()).isEqualTo(plan.legalBases());
        assertThat(read.subject()).isEqualTo(plan.subject());
        assertThat(read.number()).isEqualTo(plan.number().reference().strip().replaceFirst("^\\u00A0+", ""));
        assertThat(read.placeAndDate())
                .isEqualTo("Suối Mây, " + plan.placeAndDate().dateInWords());
        assertThat(read.recipients()).isEqualTo(plan.recipients());
        assertThat(List.of(read.signature())).isEqualTo(plan.signatures());
        assertThat(read.leftovers()).isEmpty();
        WordFilesTest.keepsEveryWord(file, read);
        assertThat(Words.ofFileByPoi(file)).containsExactlyInAnyOrderElementsOf(Words.ofFile(file));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }
}
