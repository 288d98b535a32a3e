package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.document.Block.Item;
import vn.doithoai.document.Block.Paragraph;
import vn.doithoai.document.RichText.Run;

class OfficialDocumentTest {

    @Test
    void equalTextsAreEqualRecordsHoweverTheyWereTyped() {
        String composed = "Hội nghị đối thoại";
        var typed = new RichText(List.of(
                new Run("  " + Normalizer.normalize("Hội nghị", Normalizer.Form.NFD) + "\t\n", false, false),
                new Run(" đối \u0007", false, false),
                new Run("", true, false),
                new Run("thoại ", false, false)));
        assertThat(typed).isEqualTo(RichText.of(composed));
        assertThat(typed.plain()).isEqualTo(composed);
        assertThat(RichText.of(" \n ")).isEqualTo(RichText.EMPTY);
    }

    @Test
    void aBlankBetweenTwoFormatsIsKeptOnce() {
        var text = new RichText(List.of(new Run("Thời gian: ", true, false), new Run(" 7 giờ", false, false)));
        assertThat(text.plain()).isEqualTo("Thời gian: 7 giờ");
        assertThat(text.runs()).hasSize(2);
        assertThat(RichText.of("20\u00A0%").plain()).isEqualTo("20\u00A0%");
    }

    @Test
    void aMarkSplitFromItsLetterJoinsIt() {
        var text = new RichText(List.of(new Run("đo\u0302", false, false), new Run("\u0301i", false, false)));
        assertThat(text.plain()).isEqualTo("đối");
    }

    @ParameterizedTest
    @CsvSource({
        "PART, 2, Phần II",
        "CHAPTER, 4, Chương IV",
        "SECTION, 3, Mục 3",
        "ROMAN, 9, IX.",
        "ROMAN, 44, XLIV.",
        "ARABIC, 12, 12.",
        "LETTER, 5, đ)",
        "LETTER, 7, g)",
        "LETTER, 23, y)",
        "LETTER, 24, aa)",
        "DASH, 3, -"
    })
    void levelsCountAsTheDecreeDoes(Level level, int ordinal, String label) {
        assertThat(level.label(ordinal)).isEqualTo(label);
    }

    @Test
    void numbersNeitherRepeatNorSkipWhateverStandsBetween() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            blocks.add(Item.of(Level.LETTER, "Điểm"));
            blocks.add(Paragraph.of("Giữa hai điểm"));
            blocks.add(Item.of(Level.DASH, "Gạch đầu dòng"));
        }
        assertThat(Numbering.labels(blocks)).containsExactly("a)", "", "-", "b)", "", "-", "c)", "", "-");
    }

    @Test
    void titlesFromRomanUpAreKeptInCapitals() {
        var item = Item.of(Level.ROMAN, "Mục đích, yêu cầu");
        assertThat(item.heading()).isTrue();
        assertThat(item.text().plain()).isEqualTo("MỤC ĐÍCH, YÊU CẦU");
        assertThat(Item.titled(Level.DASH, "Gạch").heading()).isFalse();
    }

    @Test
    void anItemHoldsOnlyDeeperOnes() {
        var roman = Item.titled(Level.ROMAN, "Nội dung");
        assertThatThrownBy(() -> Item.of(Level.ARABIC, "Khoản", roman)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Item.of(Level.ROMAN, "Mục", roman)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, ngày 05 tháng 01 năm 2026",
        "2026-02-28, ngày 28 tháng 02 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-12-31, ngày 31 tháng 12 năm 2026"
    })
    void onlyDaysAndTheFirstTwoMonthsHaveALeadingZero(LocalDate date, String words) {
        assertThat(PlaceAndDate.of("Suối Mây", date).printed()).isEqualTo("Suối Mây, " + words);
    }

    @Test
    void aDraftHasRoomForNumberAndDay() {
        var draft = OfficialDocument.draft(
                        DocumentKind.PLAN,
                        Letterhead.ofPeoplesCommittee("xã Suối Mây"),
                        DocumentKind.PLAN.symbol("UBND"),
                        "Suối Mây",
                        2026)
                .build();
        assertThat(draft.number().printed()).matches("Số:\\u00A0{6}/KH-UBND");
        assertThat(draft.placeAndDate().printed()).matches("Suối Mây, ngày\\u00A0{6}tháng\\u00A0{6}năm 2026");
        assertThat(DocumentNumber.of(7, "UBND-VP").printed()).isEqualTo("Số: 07/UBND-VP");
        assertThat(draft.toBuilder().build()).isEqualTo(draft);
    }

    @Test
    void marksAtTheEndsBelongToTheLayout() {
        var recipients = new Recipients(List.of("Đảng ủy xã;", "TT. HĐND xã.", " "), "VT, VP.");
        assertThat(recipients.printed()).containsExactly("- Đảng ủy xã;", "- TT. HĐND xã;", "- Lưu: VT, VP.");
        assertThat(RichText.of("đề ra.").endingTheDocument().plain()).isEqualTo("đề ra./.");
        assertThat(RichText.of("đề ra./.").endingTheDocument().plain()).isEqualTo("đề ra./.");
        assertThat(RichText.of("đề ra").endingTheDocument().plain()).isEqualTo("đề ra./.");
    }

    @Test
    void authorityIsWrittenInCapitals() {
        assertThat(SignatureBlock.deputyOnBehalfOf("Ủy ban nhân dân", "Chủ tịch", "Phó Chủ tịch", "Lò Thị Mây")
                        .capacity())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(SignatureBlock.byOrder("Chủ tịch", "Chánh Văn phòng", "").capacity())
                .containsExactly("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
        assertThat(Letterhead.ofUnit("xã Suối Mây", "Văn phòng HĐND và UBND").printed())
                .containsExactly("ỦY BAN NHÂN DÂN", "XÃ SUỐI MÂY", "VĂN PHÒNG HĐND VÀ UBND");
    }
}
