package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.document.Block.Paragraph;
import vn.doithoai.document.MissingGlyphs.MissingGlyph;

/** A paper is the same whatever the machine, and what can't be printed is told before it is. */
class SameEverywhereTest {

    private final DocumentRenderer renderer = new DocumentRenderer();
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();
    private byte[] pdf;
    private byte[] docx;

    @BeforeEach
    void printHere() {
        pdf = renderer.pdf(SampleDocuments.report());
        docx = renderer.docx(SampleDocuments.report());
    }

    @AfterEach
    void comeBack() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Ho_Chi_Minh, vi-VN", "America/Los_Angeles, tr-TR", "Pacific/Kiritimati, ar-EG"})
    void filesAreEqualByteByByte(String place, String language) {
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        Locale.setDefault(Locale.forLanguageTag(language));
        var elsewhere = new DocumentRenderer();

        assertThat(elsewhere.pdf(SampleDocuments.report())).isEqualTo(pdf);
        assertThat(elsewhere.docx(SampleDocuments.report())).isEqualTo(docx);
        assertThat(elsewhere.pdf(SampleDocuments.letter())).isNotEqualTo(pdf);
    }

    @Test
    void decomposedTextPrintsLikeComposed() {
        OfficialDocument typedOnAMac = plan(Normalizer.normalize("Hội nghị đối thoại", Normalizer.Form.NFD));

        assertThat(renderer.pdf(typedOnAMac)).isEqualTo(renderer.pdf(plan("Hội nghị đối thoại")));
    }

    @Test
    void aCharacterThatTheFontLacksIsToldAndNotPrinted() {
        OfficialDocument ticked = plan("Việc đã xong \u2713, \uD83D\uDE00 và \u2713");

        List<MissingGlyph> missing = renderer.unprintable(ticked);

        assertThat(missing).extracting(MissingGlyph::code).containsExactly("U+2713", "U+1F600");
        assertThat(missing.get(0).text()).startsWith("Việc đã xong");
        assertThatThrownBy(() -> renderer.pdf(ticked)).isInstanceOf(MissingGlyphs.class);
    }

    /** Twelve vowels by six tones, đ, capitals of all, and what offices write besides. */
    @Test
    void allOfVietnameseIsPrinted() throws Exception {
        var letters = new StringBuilder("đĐ");
        for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
            for (String tone : List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")) {
                String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
                assertThat(letter).hasSize(1);
                letters.append(letter).append(letter.toUpperCase(Locale.ROOT));
            }
        }
        letters.append(" – — “ ” … ₫ ² ½ ≤ ≥ □ ■ § ° %");
        OfficialDocument everything = plan(letters.toString());

        assertThat(renderer.unprintable(everything)).isEmpty();
        assertThat(String.join("", PdfTags.words(renderer.pdf(everything))))
                .contains(String.join("", DocumentWords.of(letters.toString())));
    }

    private static OfficialDocument plan(String text) {
        return SampleDocuments.plan().toBuilder()
                .body(List.of(Paragraph.of(text)))
                .build();
    }
}
