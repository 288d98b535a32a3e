package vn.doithoai.planlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mời đại diện Đảng ủy xã",
                "Mời đại diện Đảng uỷ xã",
                "MỜI ĐẠI DIỆN ĐẢNG ỦY XÃ",
                "Mời đại diện **Đảng ủy** xã",
                "Mời đại diện Đảng\u00A0ủy xã",
                "moi dai dien dang uy xa"
            })
    void thePhraseIsFoundHoweverItIsTyped(String text) {
        assertThat(Wording.of(text).has("đảng ủy")).isTrue();
        assertThat(Wording.of(Normalizer.normalize(text, Normalizer.Form.NFD)).has("đảng ủy"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chủ tịch đang ủy quyền cho Phó Chủ tịch",
                "Văn phòng đăng ủy nhiệm chi",
                "Đảng ủyx",
                "Chương trình công tác",
                ""
            })
    void whatOnlyLooksAlikeIsNot(String text) {
        assertThat(Wording.of(text).has("đảng ủy")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các tổ chức chính trị - xã hội",
                "các tổ chức chính trị – xã hội",
                "các tổ chức chính trị-xã hội",
                "các  tổ chức chính trị  -  xã hội"
            })
    void theKindOfDashMakesNoDifference(String text) {
        assertThat(Wording.of(text).has("tổ chức chính trị - xã hội")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quý I năm 2027", "ngân quỹ", "hóa đơn", "khoẻ mạnh"})
    void spellingsThatAreRightStay(String text) {
        assertThat(Wording.of(text).has(text.toLowerCase(Locale.ROOT))).isTrue();
    }
}
