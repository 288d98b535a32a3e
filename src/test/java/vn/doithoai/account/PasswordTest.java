package vn.doithoai.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordTest {

    private static final String TYPED = "Suối Mây chảy về đâu? ";

    @Test
    void composedAndDecomposedTypingAreOnePassword() {
        String decomposed = Normalizer.normalize(TYPED, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(TYPED);
        assertThat(Password.of(decomposed)).isEqualTo(Password.of(TYPED));
    }

    @Test
    void spacesAtTheEndsBelongToIt() {
        assertThat(Password.of(TYPED)).isNotEqualTo(Password.of(TYPED.strip()));
    }

    @Test
    void itIsNeverWrittenAnywhereByMistake() {
        assertThat(Password.of(TYPED)).hasToString("");
    }

    @Test
    void lengthCountsCharactersAsPeopleDo() {
        assertThat(Password.of(Normalizer.normalize("ướẵ🦊", Normalizer.Form.NFD))
                        .length())
                .isEqualTo(4);
    }
}
