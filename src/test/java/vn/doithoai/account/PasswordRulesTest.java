package vn.doithoai.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.account.PasswordRules.Problem;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mưa rào trên bản",
                "correct horse battery",
                "x7#Kp!2mQz@9",
                "ba con vịt đi qua cầu 12",
                "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧",
                " hai dấu cách ở hai đầu ",
                "Thịt kho tàu ngon 1998"
            })
    void aPasswordOfItsOwnWordsMayBeUsed(String typed) {
        assertThat(problem(typed)).isNull();
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveEnough() {
        assertThat(problem("mưa rào bản")).isEqualTo(Problem.TOO_SHORT);
        assertThat(problem("mưa rào bản!")).isNull();
    }

    @Test
    void twoHundredCharactersAreAllowedAndOneMoreIsNot() {
        String twenty = "mưa rào trên bản xa ";
        assertThat(problem(twenty.repeat(9) + "rồi nắng lên đỉnh ng")).isNull();
        assertThat(problem(twenty.repeat(9) + "rồi nắng lên đỉnh ngọ")).isEqualTo(Problem.TOO_LONG);
    }

    @Test
    void nothingTypedIsSaidSo() {
        assertThat(rules.problem(null)).contains(Problem.EMPTY);
        assertThat(problem("")).isEqualTo(Problem.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P@ssw0rd12345",
                "qwertyuiop123",
                "123456789012",
                "098765432109",
                "121212121212",
                "111111111111",
                "matkhau123456",
                "Mật khẩu 2026",
                "anhyeuem123456",
                "Anh yêu em nhiều lắm",
                "toiyeuvietnam1",
                "vanphong12345",
                "vanphongvanphong",
                "doithoai-demo",
                "1q2w3e4r5t6y",
                "!@#$%^&*()_+",
                "aaaabbbbaaaa",
                "Ủy ban nhân dân xã"
            })
    void whatEverybodyTriesFirstIsRefused(String typed) {
        assertThat(problem(typed)).isEqualTo(Problem.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyenthiuoc86", "Nguyễn Thị Ước", "thuky-suoimay", "suoi may 2026!!"})
    void whatIsMadeOfKnownNamesIsRefused(String typed) {
        assertThat(problem(typed, "thuky", "Nguyễn Thị Ước", "Ủy ban nhân dân xã Suối Mây"))
                .isEqualTo(Problem.GUESSABLE);
    }

    @Test
    void aKnownNameInALongerSentenceIsFine() {
        assertThat(problem("Suối Mây chiều nay nhiều trâu", "thuky", "Nguyễn Thị Ước", "xã Suối Mây"))
                .isNull();
    }

    private @Nullable Problem problem(String typed, String... known) {
        return rules.problem(Password.of(typed), known).orElse(null);
    }
}
