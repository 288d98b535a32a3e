package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Word files follow the schema to the letter, for Word repairs nothing, and say what the preview says. */
class WordFileTest {

    private final DocumentRenderer renderer = new DocumentRenderer();

    static Stream<OfficialDocument> samples() {
        return Stream.concat(SampleDocuments.all().stream(), Stream.of(SampleDocuments.hostile()));
    }

    /** With the numbers that Word computes by itself. */
    @ParameterizedTest
    @MethodSource("samples")
    void itHasTheWordsOfThePreview(OfficialDocument sample) {
        List<String> words = new ArrayList<>();
        WordFile.of(renderer.docx(sample)).texts().forEach(text -> words.addAll(DocumentWords.of(text.words())));

        assertThat(words).isEqualTo(DocumentWords.ofPreview(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartFollowsTheSchema(OfficialDocument sample) throws Exception {
        Map<String, String> parts = parts(renderer.docx(sample));

        assertThat(faults(DocumentDocument.Factory.parse(parts.get("word/document.xml"))))
                .isEmpty();
        assertThat(faults(StylesDocument.Factory.parse(parts.get("word/styles.xml"))))
                .isEmpty();
        assertThat(faults(NumberingDocument.Factory.parse(parts.get("word/numbering.xml"))))
                .isEmpty();
        assertThat(faults(SettingsDocument.Factory.parse(parts.get("word/settings.xml"))))
                .isEmpty();
        assertThat(faults(HdrDocument.Factory.parse(parts.get("word/header1.xml"))))
                .isEmpty();
    }

    /** What Word would call unreadable content. */
    @Test
    void aSwappedElementIsFound() throws IOException, XmlException {
        String text = parts(renderer.docx(SampleDocuments.plan())).get("word/document.xml");
        String swapped = text.replaceFirst("(?s)(<w:tblPr>.*?</w:tblPr>)(\\s*)(<w:tblGrid>.*?</w:tblGrid>)", "$3$2$1");

        assertThat(swapped).isNotEqualTo(text);
        assertThat(faults(DocumentDocument.Factory.parse(swapped))).isNotEmpty();
    }

    @Test
    void twoTablesInARowStayTwo() {
        var table = SamplePlanText.sessions();
        OfficialDocument two = SampleDocuments.plan().toBuilder()
                .body(List.of(table, table, Block.Paragraph.of("Hết")))
                .build();
        String text = parts(renderer.docx(two)).get("word/document.xml");

        assertThat(text).doesNotContainPattern("</w:tbl>\\s*<w:tbl>");
    }

    private static List<String> faults(XmlObject part) {
        List<Object> faults = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener((java.util.Collection) faults));
        return faults.stream().map(Object::toString).toList();
    }

    private static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return parts;
    }
}
