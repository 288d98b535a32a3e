package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    @Test
    void marksMakeWordsBoldAndItalic() {
        assertThat(MarkedText.parse("**Chủ trì:** Chủ tịch __(kiêm thư ký)__").runs())
                .containsExactly(
                        new RichText.Run("Chủ trì:", true, false),
                        new RichText.Run(" Chủ tịch ", false, false),
                        new RichText.Run("(kiêm thư ký)", false, true));
        assertThat(MarkedText.parse("**__cả hai__**").runs()).containsExactly(new RichText.Run("cả hai", true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ** b", "họ tên: ____", "** không đóng", "* Chủ trì: Chủ tịch", "2 ** 3 ** 4"})
    void aMarkWithoutItsPartnerIsItself(String text) {
        assertThat(MarkedText.parse(text)).isEqualTo(RichText.of(text));
    }

    @Test
    void aBackslashTakesTheMeaningAway() {
        assertThat(MarkedText.parse("\\**không đậm\\**")).isEqualTo(RichText.of("**không đậm**"));
    }

    @Test
    void whatIsPrintedReadsTheSame() {
        for (RichText text : List.of(
                RichText.of("Ủy ban nhân dân xã"),
                RichText.of("dấu ** và __ trong câu **"),
                RichText.led("Thời gian:", " 07 giờ 30 phút"),
                new RichText(List.of(
                        new RichText.Run("một ", false, false),
                        new RichText.Run("hai", true, true),
                        new RichText.Run("ba", true, false))))) {
            assertThat(MarkedText.parse(MarkedText.print(text))).isEqualTo(text);
        }
    }
}
