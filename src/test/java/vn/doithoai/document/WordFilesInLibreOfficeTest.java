package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.doithoai.office.Office;
import vn.doithoai.office.Office.Format;
import vn.doithoai.office.OfficeTest;

/** A Word file opened in LibreOffice has the words of the preview and the pages of the PDF. */
@OfficeTest
class WordFilesInLibreOfficeTest {

    private final DocumentRenderer renderer = new DocumentRenderer();

    @Test
    void everySampleHasTheWordsOfItsPreview(Office office) {
        Map<String, OfficialDocument> samples = samples();
        Map<String, byte[]> texts = office.convert(files(samples), Format.TEXT);

        samples.forEach((name, sample) -> {
            String text = new String(texts.get(name), StandardCharsets.UTF_8).replace("\uFEFF", "");
            // LibreOffice leaves the foot of the page out of a text
            OfficialDocument expected = sample.toBuilder().contact(List.of()).build();
            assertThat(DocumentWords.of(text)).as(name).isEqualTo(DocumentWords.ofPreview(expected));
            assertThat(paragraphs(text)).as("paragraphs of " + name).isEqualTo(paragraphs(expected));
        });
    }

    /** The end moved down through a whole page, too. */
    @Test
    void everySampleHasThePagesOfItsPdf(Office office) throws IOException {
        Map<String, OfficialDocument> samples = samples();
        for (int lines = 1; lines < PageBreaks.VARIANTS; lines += 6) {
            samples.put("plan-" + lines + ".docx", PageBreaks.variant(lines));
        }
        Map<String, byte[]> converted = office.convert(files(samples), Format.PDF);

        Map<String, Integer> expected = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        for (var sample : samples.entrySet()) {
            expected.put(sample.getKey(), pages(renderer.pdf(sample.getValue())));
            found.put(sample.getKey(), pages(converted.get(sample.getKey())));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void halfAFileIsReported(Office office) {
        byte[] whole = renderer.docx(SampleDocuments.plan());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("whole.docx", whole);
        files.put("half.docx", Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> office.convert(files, Format.TEXT))
                .isInstanceOf(Office.Unreadable.class)
                .hasMessageContaining("half.docx")
                .hasMessageNotContaining("whole.docx]");
    }

    @Test
    void aLostParagraphIsReported(Office office) {
        OfficialDocument plan = SampleDocuments.plan();
        OfficialDocument shorter = plan.toBuilder()
                .body(plan.body().subList(1, plan.body().size()))
                .build();
        String text = office.text("plan.docx", renderer.docx(shorter), Format.TEXT);

        assertThat(paragraphs(text)).hasSize(paragraphs(plan).size() - 1);
        assertThat(DocumentWords.of(text)).isNotEqualTo(DocumentWords.ofPreview(plan));
    }

    private Map<String, byte[]> files(Map<String, OfficialDocument> documents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        documents.forEach((name, document) -> files.put(name, renderer.docx(document)));
        return files;
    }

    private static Map<String, OfficialDocument> samples() {
        Map<String, OfficialDocument> samples = new LinkedHashMap<>();
        for (OfficialDocument sample : SampleDocuments.all()) {
            samples.put("sample-" + samples.size() + ".docx", sample);
        }
        return samples;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> paragraphs(String text) {
        return text.lines()
                .map(line -> String.join(" ", DocumentWords.of(line)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> paragraphs(OfficialDocument document) {
        return PrintedDocument.of(document)
                .lines()
                .map(line -> String.join(" ", DocumentWords.of(line.labelled().plain())))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
