package vn.doithoai.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one-time key (khóa thiết lập) that proves to stand at the machine: made anew at every start, known only to its
 * log. 100 bits in letters that can't be taken for one another.
 */
@Component
class SetUpKey {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;

    private final String key;

    SetUpKey() {
        var random = new SecureRandom();
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        this.key = letters.toString();
    }

    /** In groups, for reading off a screen. */
    String shown() {
        return key.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** However it is grouped, in capitals or not. */
    boolean fits(@Nullable String typed) {
        String letters =
                typed == null ? "" : typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(
                letters.getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.US_ASCII));
    }
}
