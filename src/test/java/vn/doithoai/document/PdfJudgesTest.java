package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers are valid for archives and for screen readers, and are read in the order of the page. */
class PdfJudgesTest {

    private final DocumentRenderer renderer = new DocumentRenderer();

    static Stream<OfficialDocument> samples() {
        return Stream.concat(SampleDocuments.all().stream(), Stream.of(SampleDocuments.hostile()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void veraPdfFindsNoFault(OfficialDocument sample) throws Exception {
        byte[] pdf = renderer.pdf(sample);

        assertThat(VeraPdf.archiving(pdf)).as("PDF/A-2a").isEmpty();
        assertThat(VeraPdf.accessibility(pdf)).as("PDF/UA-1").isEmpty();
    }

    @Test
    void veraPdfFindsFaultsInAPlainFile() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }
        assertThat(VeraPdf.archiving(bytes.toByteArray())).isNotEmpty();
        assertThat(VeraPdf.accessibility(bytes.toByteArray())).isNotEmpty();
    }

    /**
     * By the tags: all words of the page, in its order, and no page numbers or repeated heads among them. The foot of the
     * first page is read when the paper is.
     */
    @ParameterizedTest
    @MethodSource("samples")
    void itIsReadInTheOrderOfThePage(OfficialDocument sample) throws Exception {
        OfficialDocument withoutFoot = sample.toBuilder().contact(List.of()).build();

        assertThat(String.join("", PdfTags.words(renderer.pdf(sample))))
                .isEqualTo(String.join("", DocumentWords.ofPreview(withoutFoot))
                        + String.join("", DocumentWords.of(String.join(" ", sample.contact()))));
    }

    @Test
    void titlesAreTitlesAndTablesAreTables() throws Exception {
        List<String> types = PdfTags.types(renderer.pdf(SampleDocuments.plan()));

        assertThat(types).filteredOn("H1"::equals).hasSize(1);
        assertThat(types).filteredOn("H2"::equals).hasSize(4);
        assertThat(types).filteredOn("Table"::equals).hasSize(1);
        assertThat(types).filteredOn("TH"::equals).hasSize(4);
    }
}
