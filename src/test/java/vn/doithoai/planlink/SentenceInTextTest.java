package vn.doithoai.planlink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.document.MarkedText;

class SentenceInTextTest {

    private static final String OLD = "Trưởng thôn: 24 người";
    private static final String NEW = "Trưởng thôn: 25 người";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Trưởng thôn: 24 người",
                "Mời dự:|Mời dự: Trưởng thôn: 24 người",
                "Mời dự|Mời dự. Trưởng thôn: 24 người",
                "Mời dự.|Mời dự. Trưởng thôn: 24 người.",
                "Mời dự;|Mời dự; Trưởng thôn: 24 người",
                "Trưởng thôn: 24 người.|Trưởng thôn: 24 người."
            })
    void aSentenceIsAddedOnceAtTheEnd(String text, String expected) {
        assertThat(SentenceInText.appended(text, OLD)).isEqualTo(expected);
    }

    @Test
    void theSentenceThatStoodThereIsReplaced() {
        assertThat(SentenceInText.replaced("Mời dự. " + OLD + "; khách mời.", OLD, NEW, true))
                .isEqualTo("Mời dự. " + NEW + "; khách mời.");
    }

    @Test
    void whereItStandsNoMoreTheNewOneIsAdded() {
        assertThat(SentenceInText.replaced("Mời hai mươi tư trưởng thôn.", OLD, NEW, true))
                .isEqualTo("Mời hai mươi tư trưởng thôn. " + NEW + ".");
        assertThat(SentenceInText.replaced("Mời dự:", null, NEW, true)).isEqualTo("Mời dự: " + NEW);
    }

    @Test
    void aTableGetsNoSentenceAtItsEnd() {
        String table = "Nhóm | Số\n" + OLD + " | x";

        assertThat(SentenceInText.replaced(table, OLD, NEW, false)).isEqualTo("Nhóm | Số\n" + NEW + " | x");
        assertThat(SentenceInText.replaced("Nhóm | Số", OLD, NEW, false)).isEqualTo("Nhóm | Số");
    }

    /** "thôn: 2 người" isn't part of "Trưởng thôn: 2 người", nor 4 of 24. */
    @Test
    void onlyAWholeSentenceIsFound() {
        assertThat(SentenceInText.replaced("Cổ động viên: 2 ngườis", "viên: 2 người", "viên: 3 người", false))
                .isEqualTo("Cổ động viên: 2 ngườis");
        assertThat(SentenceInText.replaced("Số 124 người", "24 người", "25 người", false))
                .isEqualTo("Số 124 người");
    }

    @Test
    void dataNeverTurnIntoMarks() {
        String added = SentenceInText.appended("Việc:", "in **đậm** và __nghiêng__");

        assertThat(MarkedText.plain(added)).isEqualTo("Việc: in **đậm** và __nghiêng__");
        assertThat(MarkedText.plain(SentenceInText.replaced(added, "in **đậm** và __nghiêng__", "in thường", true)))
                .isEqualTo("Việc: in thường");
    }
}
