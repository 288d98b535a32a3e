package vn.doithoai.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void theHashIsArgon2AndSaltedAnewEachTime() {
        Password password = Password.of("một câu dài để nhớ");

        assertThat(hashes.hash(password)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.hash(password)).isNotEqualTo(hashes.hash(password));
    }

    @Test
    void aPassphraseLongerThanBcryptTakesIsComparedToItsEnd() {
        String long200 = "ẵ".repeat(199);
        String hash = hashes.hash(Password.of(long200 + "a"));

        assertThat(hashes.matches(Password.of(long200 + "a"), hash)).isTrue();
        assertThat(hashes.matches(Password.of(long200 + "b"), hash)).isFalse();
    }

    @Test
    void typedDecomposedItStillFits() {
        String hash = hashes.hash(Password.of("Đối thoại với Nhân dân"));

        assertThat(hashes.matches(
                        Password.of(Normalizer.normalize("Đối thoại với Nhân dân", Normalizer.Form.NFD)), hash))
                .isTrue();
        assertThat(hashes.matches(Password.of("Doi thoai voi Nhan dan"), hash)).isFalse();
        assertThat(hashes.matches(Password.of(" Đối thoại với Nhân dân"), hash)).isFalse();
    }

    @Test
    void nothingFitsWhereNoPasswordWasChosen() {
        assertThat(hashes.matches(Password.of("nobody"), null)).isFalse();
        assertThat(hashes.matches(Password.of(""), null)).isFalse();
    }
}
