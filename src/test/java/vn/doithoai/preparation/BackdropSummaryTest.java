package vn.doithoai.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BackdropSummaryTest {

    private static final String TITLE =
            "HỘI NGHỊ\nĐỐI THOẠI TRỰC TIẾP GIỮA\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI MÂY\nVỚI NHÂN DÂN NĂM 2026";

    @Test
    void theMoreWordsTheSmallerTheLetters() {
        assertThat(of("HỘI NGHỊ\nĐỐI THOẠI", null).letters()).isEqualTo("large");
        assertThat(of(TITLE, null).letters()).isEqualTo("medium");
        assertThat(of("Ạ".repeat(300), "Ạ".repeat(320)).letters()).isEqualTo("small");
    }

    @Test
    void aFlatBackdropHasLessRoom() {
        BackdropText text = new BackdropText(null, TITLE, null, null);

        assertThat(new BackdropSummary(text, new BackdropSize(1500, 300), false, 0).letters())
                .isEqualTo("small");
    }

    @Test
    void sizesAreToldInMetres() {
        assertThat(BackdropSize.USUAL.shown()).isEqualTo("6 m × 3 m");
        assertThat(new BackdropSize(650, 205).shown()).isEqualTo("6,5 m × 2,05 m");
    }

    @Test
    void aBackdropLiesDownAndHasATitle() {
        assertThatThrownBy(() -> new BackdropSize(300, 600)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackdropSize(3000, 400)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackdropSize(99, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackdropText(null, " ", null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackdropText(null, "A\n".repeat(9), null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackdropText("A".repeat(151), "A", null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BackdropSummary of(String title, String theme) {
        return new BackdropSummary(new BackdropText(null, title, theme, null), BackdropSize.USUAL, false, 0);
    }
}
